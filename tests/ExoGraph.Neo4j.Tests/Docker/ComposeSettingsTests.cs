using System.Diagnostics;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Docker;

/// <summary>Starts a real server with the settings of <c>docker-compose.yml</c> and sees that they do what they are there for.</summary>
public sealed class ComposeSettingsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Settings_OnARealServer_AreKnownAndGuardIt()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        var settings = ComposeFile.Neo4jSettings();
        // The script that starts the server sets its memory itself; there, only the names are looked at.
        var sent = settings.Where(s => !s.Key.StartsWith("server.memory.", StringComparison.Ordinal)).ToDictionary(s => s.Key, s => s.Value);
        await using var server = await LocalNeo4j.StartAsync(LocalNeo4j.NewPassword(), Lines(sent), heap: settings["server.memory.heap.max_size"]);
        await using var transport = Neo4jTransportFactory.Create(server.Server.Http);

        var shown = await transport.ReadAsync(CypherStatement.Read("SHOW SETTINGS YIELD name, value RETURN name, value"), Token)
            .ToDictionaryAsync(r => r.Get<string>("name"), r => r["value"], cancellationToken: Token);
        Assert.All(settings.Keys, name => Assert.Contains(name, shown.Keys));
        Assert.Equal("2m", shown["db.transaction.timeout"]);
        Assert.Equal(sent["browser.post_connect_cmd"], shown["browser.post_connect_cmd"]);
        Assert.Equal("true", shown["dbms.cypher.forbid_exhaustive_shortestpath"]);

        var report = await new GraphLoader(transport).LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        Assert.True(report.InStep, report.Message);

        var memory = await Assert.ThrowsAsync<Neo4jTransportException>(() => RunAsync(transport, "UNWIND range(1, 40000000) AS i WITH collect(toString(i) + 'abcdefghijklmnopqrstuvwxyz') AS texts RETURN size(texts)"));
        Assert.Equal(Neo4jErrorKind.OutOfTransactionMemory, memory.Kind);
        var shortest = await Assert.ThrowsAsync<Neo4jTransportException>(() => RunAsync(transport,
            "MATCH p = shortestPath((a:Cargo {name: 'miR-19b-3p'})-[*..15]-(b:Cargo {name: 'miR-27a'})) WHERE length(p) > 14 RETURN length(p)"));
        Assert.Contains("shortest path", shortest.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await HealthAsync(server, server.Password!));
        Assert.NotEqual(0, await HealthAsync(server, "wrong"));
        await server.KillAsync();
        Assert.NotEqual(0, await HealthAsync(server, server.Password!));

        // A short limit in place of the file's, or the test would take two minutes.
        sent["db.transaction.timeout"] = "8s";
        await server.StartAgainAsync(Lines(sent));
        var endless = await Assert.ThrowsAsync<Neo4jTransportException>(() => RunAsync(transport, "UNWIND range(1, 1000000000000) AS i RETURN count(i * i)"));
        Assert.Contains("tim", endless.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static string Lines(Dictionary<string, string> settings) => string.Join('\n', settings.Select(s => $"{s.Key}={s.Value}"));

    private static async Task RunAsync(INeo4jTransport transport, string cypher) =>
        await transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()) { RetryWhenTransient = false }, Token).ToListAsync(Token);

    /// <summary>Runs the health check of the file as the engine would, on this server's address.</summary>
    private static async Task<int> HealthAsync(LocalNeo4j server, string password)
    {
        var test = ComposeFile.Service("neo4j")["healthcheck"]["test"][1].ToString().Replace("$$", "$", StringComparison.Ordinal)
            .Replace("http://localhost:7474", server.Server.HttpUri, StringComparison.Ordinal);
        var start = new ProcessStartInfo("sh", ["-c", test]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["NEO4J_AUTH"] = "neo4j/" + password;
        using var shell = Process.Start(start)!;
        await shell.WaitForExitAsync(Token);
        return shell.ExitCode;
    }
}
