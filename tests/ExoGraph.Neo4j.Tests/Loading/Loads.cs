using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Verifying;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>What tests of loads have in common.</summary>
internal static class Loads
{
    /// <summary>The shared server without data.</summary>
    public static async Task<INeo4jTransport> OpenClearAsync(this Neo4jServer server)
    {
        var transport = await server.OpenAsync();
        await CuratedGraph.ClearAsync(transport);
        return transport;
    }

    public static Task<LoadReport> LoadAsync(this INeo4jTransport transport, GraphProjection projection, LoadOptions? options = null, IProgress<LoadProgress>? progress = null) =>
        new GraphLoader(transport).LoadAsync(projection, options, progress, TestContext.Current.CancellationToken);

    public static Task<VerifyReport> VerifyAsync(this INeo4jTransport transport, GraphProjection projection) =>
        new GraphVerifier(transport).VerifyAsync(projection, TestContext.Current.CancellationToken);

    public static void AssertClean(VerifyReport report) =>
        Assert.True(report.IsClean, report.Message + "\n" + string.Join('\n', report.Differences.Take(20)));

    public static async Task<long> CountAsync(this INeo4jTransport transport, string cypher, params (string, object?)[] parameters) =>
        (await transport.ReadAsync(CypherStatement.Read(cypher, parameters), TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken)).Get<long>("n");

    /// <summary>An order-free checksum over a projection.</summary>
    public static string ChecksumOf(GraphProjection projection)
    {
        var sum = new GraphChecksum();
        foreach (var node in projection.Nodes()) sum.Add(node.Key, node.Hash);
        foreach (var relationship in projection.Relationships()) sum.Add(relationship.Key, relationship.Hash);
        return sum.ToString();
    }
}
