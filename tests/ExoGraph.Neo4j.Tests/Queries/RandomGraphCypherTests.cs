using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths;
using ExoGraph.Tests.Paths.Chains;

namespace ExoGraph.Neo4j.Tests.Queries;

/// <summary>Random graphs with cycles, parallel statements and a pack beside them: each query's Cypher returns what the mirror answers.</summary>
[Collection(WholeDatabase.Name)]
public sealed class RandomGraphCypherTests(Neo4jServer server)
{
    private static readonly string[][] s_sources = [["curated"], ["all"], ["pack-a"], ["curated", "pack-a"]];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Equivalent_GraphsWithAPack_ReturnTheSame()
    {
        await using var transport = await server.OpenClearAsync();
        var (wrong, chains, faces) = (new List<string>(), 0, 0);
        for (var seed = 11; seed <= 14; seed++)
        {
            var made = new RandomChainCase(seed);
            var pack = PackOf(seed + 100, made.Knowledge);
            var snapshot = GraphSnapshot.Build(made.Knowledge, [pack]);
            var report = await transport.LoadAsync(GraphProjection.Of(made.Knowledge, [pack]));
            Assert.True(report.InStep, report.Message);

            chains += await ChainsAsync(transport, made, snapshot, seed, wrong);
            faces += await FacesAsync(transport, snapshot, seed, wrong);
            foreach (var id in made.Knowledge.Entities.Keys.Order().Where((_, i) => i % 2 == 0))
                wrong.AddRange((await EntityParity.CompareAsync(transport, made.Knowledge, id, Token)).Select(w => $"seed {seed}: {w}"));
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n" + string.Join("\n\n", wrong.Take(5)));
        Assert.InRange(chains, 100, int.MaxValue);
        Assert.InRange(faces, 10, int.MaxValue);
    }

    private static async Task<int> ChainsAsync(INeo4jTransport transport, RandomChainCase made, GraphSnapshot snapshot, int seed, List<string> wrong)
    {
        var (compared, chains) = (0, 0);
        foreach (var filter in RandomChainCase.Filters.Where(f => f is not ("rollup" or "as-printed" or "expand" or "k" or "belief" or "same-study")))
        {
            var sources = s_sources[compared % s_sources.Length];
            var query = made.With(made.With(made.Query(), filter), compared % 2 == 0 ? "to-many" : "from-many") with { MaxHops = 5, Sources = sources };
            var (difference, found) = await CypherParity.CompareAsync(transport, snapshot, query, Token);
            compared++;
            chains += found;
            if (difference.Length > 0) wrong.Add($"seed {seed}, {filter}, {string.Join(',', sources)}: {difference}");
        }
        return chains;
    }

    private static async Task<int> FacesAsync(INeo4jTransport transport, GraphSnapshot snapshot, int seed, List<string> wrong)
    {
        var rows = 0;
        foreach (var sources in s_sources)
            foreach (var (about, direct) in new[] { (null, false), (null, true), (GraphMaker.Select("gene0"), false), (GraphMaker.Select("gene1", "out0"), true) })
            {
                var query = new FacesQuery(about, direct, sources);
                var (difference, found) = await FacesParity.CompareAsync(transport, snapshot, query, Token);
                rows += found;
                if (difference.Length > 0) wrong.Add($"seed {seed}, {query}: {difference}");
            }
        return rows;
    }

    /// <summary>Steps of another random graph, between entities of this one where it has them.</summary>
    private static FakePack PackOf(int seed, KnowledgeBase records)
    {
        var other = new RandomChainCase(seed).Knowledge;
        Curie?[] Known(Statement s) => [s.Subject, s.Object, s.Context.Cancer, s.Context.Cell, s.Context.Organism];
        return new FakePack("pack-a", other.AllStatements.Where(s => s.Scope == Scope.Step && Known(s).All(id => id is null || records.Entities.ContainsKey(id.Value)))
            .Select(s => s with { Context = s.Context with { Transfer = null, Biofluid = null } }), id => records.Entities.GetValueOrDefault(id));
    }
}
