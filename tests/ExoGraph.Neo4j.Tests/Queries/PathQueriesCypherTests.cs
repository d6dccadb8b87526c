using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Cuts;
using ExoGraph.Paths.Loops;
using ExoGraph.Paths.Metapaths;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;

namespace ExoGraph.Neo4j.Tests.Queries;

/// <summary>Choke points, loops and metapaths asked of the mirror and of the database, on the records and on random graphs with cycles and parallel edges.</summary>
[Collection(WholeDatabase.Name)]
public sealed class PathQueriesCypherTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cuts_CuratedAndRandomGraphs_ReturnTheSameSets()
    {
        var (compared, sets) = (0, 0);
        await OnEveryGraphAsync(8, async (transport, snapshot, name) =>
        {
            foreach (var query in CutQueries(snapshot.Knowledge))
            {
                var answer = new CutsFinder(snapshot).Find(query, Token);
                Assert.True(answer.IsComplete);
                var size = answer.Cuts.Count == 0 ? 1 : answer.Cuts[0].Entities.Count;
                if (CutsCypher.Equivalent(query, size, snapshot.Knowledge.Vocabulary).Statement is not { } cypher) continue;
                var ours = answer.Cuts.Select(c => string.Join(' ', c.Entities.Select(e => e.Text).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
                var theirs = (await RowsAsync(transport, cypher)).Select(r => string.Join(' ', r.GetList<string>("cut"))).Order(StringComparer.Ordinal);
                Assert.Equal((name, query.From.Label, query.To.Label, string.Join(" | ", ours)), (name, query.From.Label, query.To.Label, string.Join(" | ", theirs)));
                if (size > 1) Assert.Empty(await RowsAsync(transport, CutsCypher.Equivalent(query, size - 1, snapshot.Knowledge.Vocabulary).Statement!));
                compared++;
                sets += answer.Cuts.Count;
            }
        });
        Assert.True(compared >= 40 && sets >= 30, $"{compared} compared, {sets} sets");
    }

    [Fact]
    public async Task Loops_CuratedAndRandomGraphs_ReturnTheSameLoops()
    {
        var loops = 0;
        await OnEveryGraphAsync(8, async (transport, snapshot, name) =>
        {
            foreach (var query in LoopQueries(snapshot.Knowledge))
            {
                var answer = new LoopsFinder(snapshot).Find(query, Token);
                Assert.False(answer.Truncated);
                var ours = answer.Loops.Select(l => Turned([.. l.Entities.Select(e => e.Text)], l.Effect)).Order(StringComparer.Ordinal);
                var rows = await RowsAsync(transport, LoopsCypher.Equivalent(query, snapshot.Knowledge.Vocabulary).Statement!);
                Assert.Equal(rows.Count, rows.Select(r => string.Join(' ', r.GetList<string>("statements"))).Distinct().Count());
                // Parallel statements are one loop of ours.
                var theirs = rows.Select(r => Turned([.. r.GetList<string>("entities")], r.Get<long>("netSign") switch { 1 => NetEffect.Promotes, -1 => NetEffect.Inhibits, _ => NetEffect.Indeterminate }))
                    .Distinct().Order(StringComparer.Ordinal);
                Assert.Equal((name, string.Join(" | ", ours.Distinct())), (name, string.Join(" | ", theirs)));
                loops += answer.Loops.Count;
            }
        });
        Assert.True(loops > 50, $"{loops} loops");
    }

    [Fact]
    public async Task Metapaths_CuratedAndRandomGraphs_ReturnTheSameCounts()
    {
        var rows = 0;
        await OnEveryGraphAsync(6, async (transport, snapshot, name) =>
        {
            foreach (var query in MetapathQueries(snapshot.Knowledge))
            {
                var answer = new MetapathsFinder(snapshot).Find(query, Token);
                var theirs = (await RowsAsync(transport, MetapathsCypher.Equivalent(query, snapshot.Knowledge.Vocabulary).Statement!))
                    .ToDictionary(r => string.Join(' ', ((IReadOnlyList<object?>)r["metapath"]!).Select(s => string.Join('-', (IReadOnlyList<object?>)s!))), r => (Paths: r.Get<long>("paths"), Weight: r.Get<double>("weight")));
                var ours = answer.Rows.ToDictionary(r => string.Join(' ', r.Steps.Select(s => $"{s.From}-{s.Predicate.RelationshipType}-{Words.Of(s.Direction)}-{s.To}")), r => (r.Paths, r.Weight));
                Assert.Equal((name, string.Join('\n', ours.Keys.Order(StringComparer.Ordinal))), (name, string.Join('\n', theirs.Keys.Order(StringComparer.Ordinal))));
                Assert.All(ours, o =>
                {
                    Assert.Equal(o.Value.Paths, theirs[o.Key].Paths);
                    Assert.Equal(o.Value.Weight, theirs[o.Key].Weight, 1e-9);
                });
                rows += ours.Count;
            }
        });
        Assert.True(rows > 100, $"{rows} metapaths");
    }

    [Fact]
    public void Equivalent_WhatTheDatabaseCannotExpress_IsNamed()
    {
        var vocabulary = CuratedGraph.Knowledge.Vocabulary;
        var cuts = new CutsQuery { From = One(new Curie("HGNC:9588")), To = One(new Curie("GO:0001837")) };

        Assert.Equal(["size"], CutsCypher.Equivalent(cuts, 4, vocabulary).NotExpressed);
        Assert.Equal(["capacity"], CutsCypher.Equivalent(cuts with { Weights = new Dictionary<Curie, int> { [new("HGNC:9588")] = 2 } }, 1, vocabulary).NotExpressed);
        Assert.Equal(["max-hops", "across-transfer"], CutsCypher.Equivalent(cuts with { MaxHops = 3, AcrossTransfer = true }, 1, vocabulary).NotExpressed);
        Assert.Equal(["min-belief"], LoopsCypher.Equivalent(new LoopsQuery { MinBelief = Belief.OfMillionths(1), Sources = ["all"] }, vocabulary).NotExpressed);
        Assert.DoesNotContain("$", CutsCypher.Equivalent(cuts, 2, vocabulary).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("$", LoopsCypher.Of(new LoopsQuery { About = One(new Curie("HGNC:9588")) }, vocabulary), StringComparison.Ordinal);
        Assert.DoesNotContain("$", MetapathsCypher.Of(new MetapathsQuery { From = cuts.From, To = cuts.To, Sources = ["curated"] }, vocabulary), StringComparison.Ordinal);
    }

    private static IEnumerable<CutsQuery> CutQueries(KnowledgeBase k)
    {
        var ends = k.AllStatements.Select(s => s.Object).Distinct().Order().ToList();
        var starts = k.AllStatements.Select(s => s.Subject).Distinct().Order().ToList();
        var outcomes = CypherParity.AllOutcomes(k);
        for (var i = 0; i < 12; i++)
        {
            var (from, to) = (starts[i * 7 % starts.Count], ends[i * 5 % ends.Count]);
            yield return new() { From = One(from), To = One(to), MaxCuts = 1000 };
            yield return new() { From = One(from), To = outcomes with { Ids = [.. outcomes.Ids.Where(o => o != from)] }, MaxCuts = 1000 };
            yield return new() { From = One(from), To = One(to), MinBelief = Belief.OfMillionths(400_000), MaxCuts = 1000 };
        }
    }

    private static IEnumerable<LoopsQuery> LoopQueries(KnowledgeBase k)
    {
        yield return new() { K = 100_000 };
        yield return new() { K = 100_000, MinLength = 1, MaxLength = 3 };
        yield return new() { K = 100_000, MinBelief = Belief.OfMillionths(400_000) };
        foreach (var id in k.Entities.Keys.Order().Where((_, i) => i % Math.Max(1, k.Entities.Count / 4) == 0)) yield return new() { K = 100_000, MinLength = 1, About = One(id) };
    }

    private static IEnumerable<MetapathsQuery> MetapathQueries(KnowledgeBase k)
    {
        var ids = k.AllStatements.SelectMany(s => new[] { s.Subject, s.Object }).Distinct().Order().ToList();
        for (var i = 1; i < 9; i++)
        {
            var (from, to) = (ids[i * 11 % ids.Count], ids[i * 17 % ids.Count]);
            yield return new() { From = One(from), To = One(to), MaxLength = 1 + (i % 3), Sources = ["curated"] };
            yield return new() { From = One(from), To = One(to), Damping = i / 8.0 };
        }
        // A class as start.
        yield return new() { From = One([.. ids.Take(4)]), To = One([.. ids.TakeLast(3)]), MaxLength = 3 };
    }

    /// <summary>A loop whatever it begins at.</summary>
    private static string Turned(string[] entities, NetEffect effect)
    {
        var first = Array.IndexOf(entities, entities.Min(StringComparer.Ordinal));
        return string.Join(' ', entities[first..].Concat(entities[..first])) + " " + effect;
    }

    private static Selection One(params Curie[] ids) => new(ids[0].Text, ids[0].Text, ids.Length == 1 ? ids[0] : null, [.. ids.Order()], false);

    private static Task<List<Neo4jRow>> RowsAsync(INeo4jTransport transport, CypherStatement statement) => transport.ReadAsync(statement, Token).ToListAsync(Token).AsTask();

    private async Task OnEveryGraphAsync(int randomGraphs, Func<INeo4jTransport, GraphSnapshot, string, Task> compare)
    {
        var graphs = Enumerable.Range(1, randomGraphs).Select(seed => (Name: $"seed {seed}", new RandomChainCase(seed).Knowledge)).Prepend(("records", CuratedGraph.Knowledge));
        foreach (var (name, knowledge) in graphs)
        {
            await using var transport = await server.OpenAsync();
            await CuratedGraph.ClearAsync(transport);
            var report = await new GraphLoader(transport).LoadAsync(GraphProjection.Of(knowledge), cancellationToken: Token);
            Assert.True(report.InStep, report.Message);
            await compare(transport, GraphSnapshot.Build(knowledge), name);
        }
    }
}
