using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Verifying;

/// <summary>What <c>exograph status</c> says of a database.</summary>
[Collection(WholeDatabase.Name)]
public sealed class Neo4jStatusTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_EmptyLoadedAndHalfLoaded_SaysEach()
    {
        await using var transport = await server.OpenClearAsync();
        var empty = await Neo4jStatus.ReadAsync(transport, Token);
        await transport.LoadAsync(CuratedGraph.PartProjection);
        var loaded = await Neo4jStatus.ReadAsync(transport, Token);
        await transport.WriteAsync(CypherStatement.Write("MATCH (v:GraphVersion) SET v.state = 'loading'"), Token);
        var half = await Neo4jStatus.ReadAsync(transport, Token);

        Assert.EndsWith("holds no ExoGraph graph.", empty.Message, StringComparison.Ordinal);
        Assert.Contains($"(Neo4j {loaded.Server.Version} {loaded.Server.Edition}) holds version part, loaded 20", loaded.Message, StringComparison.Ordinal);
        Assert.Equal(("part", "part"), (loaded.Held!.Hash, loaded.Held.Records));
        Assert.Contains("is being loaded, or its load was broken off", half.Message, StringComparison.Ordinal);
    }
}
