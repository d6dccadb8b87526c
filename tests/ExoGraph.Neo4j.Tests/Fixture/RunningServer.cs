using System.Text.Json;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>A server that someone else started and named.</summary>
internal static class RunningServer
{
    /// <summary>The server at an address, unless it holds data: tests erase what they find.</summary>
    public static async Task<(TestServer? Server, string WhyNot)> FindAsync(string address)
    {
        var uri = new Uri(address);
        var (user, password) = uri.UserInfo.Split(':', 2) is [var u, var p] ? (Uri.UnescapeDataString(u), Uri.UnescapeDataString(p)) : (null, null);
        var plain = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        var server = new TestServer(plain, await BoltAddressAsync(plain), user, password);
        await using var transport = Neo4jTransportFactory.Create(server.Http);
        var nodes = (await transport.ReadAsync(CypherStatement.Read("MATCH (n) RETURN count(n) AS nodes")).SingleAsync()).Get<long>("nodes");
        return nodes == 0 ? (server, "") : (null, $"The server named by EXOGRAPH_TEST_NEO4J_URI holds {nodes} nodes, which the tests would erase; name an empty one.");
    }

    private static async Task<string?> BoltAddressAsync(string uri)
    {
        using var http = new HttpClient();
        using var root = JsonDocument.Parse(await http.GetStringAsync(new Uri(uri)));
        return root.RootElement.TryGetProperty("bolt_direct", out var bolt) ? bolt.GetString() : null;
    }
}
