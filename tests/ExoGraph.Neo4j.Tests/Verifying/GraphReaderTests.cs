using CsCheck;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Reading;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths;
using ExoGraph.Tests.Paths.Chains;

namespace ExoGraph.Neo4j.Tests.Verifying;

/// <summary>What was loaded is read back, and is the same graph.</summary>
[Collection(WholeDatabase.Name)]
public sealed class GraphReaderTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_CuratedGraph_IsTheSameInEveryPart()
    {
        await using var transport = await server.OpenClearAsync();
        await transport.LoadAsync(CuratedGraph.Projection);

        var result = await new GraphReader(transport).ReadAsync(Token);

        var knowledge = result.Graph!.Knowledge;
        Assert.Equal(CuratedGraph.Knowledge.Version, knowledge.Version);
        Assert.Equal(Loads.ChecksumOf(CuratedGraph.Projection), Loads.ChecksumOf(GraphProjection.Of(knowledge)));
        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Select(s => s.Hash), knowledge.AllStatements.Select(s => s.Hash));
        Assert.Equal(CuratedGraph.Knowledge.Audit.Select(a => a.Id), knowledge.Audit.Select(a => a.Id));
        Assert.Equal(CuratedGraph.Knowledge.Entities.Keys.Order().Select(CuratedGraph.Knowledge.RolesOf), knowledge.Entities.Keys.Order().Select(knowledge.RolesOf));
    }

    [Fact]
    public async Task Read_RandomGraphsWithPacks_VerifyAndAnswerChainsAlike()
    {
        await using var transport = await server.OpenClearAsync();
        var sample = 0;
        await Gen.Int[0, 1_000_000].SampleAsync(
            async seed =>
            {
                var random = new RandomChainCase(seed);
                IPack[] packs = sample++ % 2 == 0 ? [] : [new FakePack("pack-a", new RandomChainCase(seed + 1).Knowledge.AllStatements.Where(s => s.Scope != Core.Statements.Scope.Overall), id => random.Knowledge.Entities.GetValueOrDefault(id))];
                var projection = GraphProjection.Of(random.Knowledge, packs);
                var report = await transport.LoadAsync(projection);
                Assert.True(report.InStep, report.Message);
                Loads.AssertClean(await transport.VerifyAsync(projection));

                var read = (await new GraphReader(transport).ReadAsync(Token)).Graph!;

                Assert.Equal(Loads.ChecksumOf(projection), Loads.ChecksumOf(GraphProjection.Of(read.Knowledge, read.Packs)));
                Assert.Equal(projection.Version, read.Version);
                var (here, there) = (GraphSnapshot.Build(random.Knowledge, packs), GraphSnapshot.Build(read.Knowledge, read.Packs));
                Assert.Equal(here.Version, there.Version);
                for (var q = 0; q < 5; q++)
                {
                    var query = random.Query() with { Sources = q % 2 == 0 ? ["curated"] : ["all"] };
                    Assert.Equal(Shown(new ChainFinder(here).Find(query, Token)), Shown(new ChainFinder(there).Find(query, Token)));
                }
            },
            iter: 12, threads: 1);
    }

    [Fact]
    public async Task Read_EmptyEditedOrHalfLoaded_IsNotTaken()
    {
        await using var transport = await server.OpenClearAsync();
        var reader = new GraphReader(transport);
        var empty = await reader.ReadAsync(Token);
        await transport.LoadAsync(CuratedGraph.Projection);
        await transport.WriteAsync(CypherStatement.Write("MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 1 SET s.belief = 0.11"), Token);
        var edited = await reader.ReadAsync(Token);
        await transport.LoadAsync(CuratedGraph.Projection, new() { Repair = true });
        await transport.WriteAsync(CypherStatement.Write("MATCH ()-[r:STEP]->() WITH r LIMIT 1 DELETE r"), Token);
        var less = await reader.ReadAsync(Token);
        await transport.WriteAsync(CypherStatement.Write("MATCH (v:GraphVersion) SET v.state = 'loading'"), Token);
        var loading = await reader.ReadAsync(Token);

        Assert.Equal((null, null, null, null), (empty.Graph, edited.Graph, less.Graph, loading.Graph));
        Assert.Contains("holds no ExoGraph graph", empty.WhyNot, StringComparison.Ordinal);
        Assert.Contains("was changed by hand (Statement ", edited.WhyNot, StringComparison.Ordinal);
        Assert.Contains("relationships of ExoGraph's and should hold", less.WhyNot, StringComparison.Ordinal);
        Assert.Contains("is being loaded", loading.WhyNot, StringComparison.Ordinal);
        Assert.Null(await reader.VersionAsync(Token));
    }

    private static string Shown(ChainsAnswer answer) => string.Join('\n', answer.Chains.Select(c =>
        $"{c.Cost} {c.Kind} {c.Effect} {c.Benefit} {string.Join(' ', c.Hops.Select(h => $"{h.Statement.Id}:{h.Belief.Millionths}"))} {string.Join(' ', c.Joins.Select(j => $"{j.Hop}{j.Vertex}"))}"));
}
