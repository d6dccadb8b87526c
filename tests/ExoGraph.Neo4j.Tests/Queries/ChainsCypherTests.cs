using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;

namespace ExoGraph.Neo4j.Tests.Queries;

[Collection(WholeDatabase.Name)]
public sealed class ChainsCypherTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Equivalent_ManyQueriesOnTheCuratedGraph_ReturnTheSameChains()
    {
        await using var transport = await LoadAsync(CuratedGraph.Knowledge);
        var snapshot = GraphSnapshot.Build(CuratedGraph.Knowledge);
        var (wrong, answered, chains) = (new List<string>(), 0, 0);

        foreach (var (name, query) in CuratedQueries())
        {
            var (difference, found) = await CypherParity.CompareAsync(transport, snapshot, query, Token);
            if (difference.Length > 0) wrong.Add($"{name}: {difference}");
            if (found > 0) answered++;
            chains += found;
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differ\n" + string.Join("\n\n", wrong.Take(5)));
        Assert.InRange(answered, 40, int.MaxValue);
        Assert.InRange(chains, 500, int.MaxValue);
    }

    [Fact]
    public async Task Equivalent_RandomGraphsAndFilters_ReturnTheSameChains()
    {
        var (wrong, compared, chains) = (new List<string>(), 0, 0);
        for (var seed = 1; seed <= 5; seed++)
        {
            var made = new RandomChainCase(seed);
            await using var transport = await LoadAsync(made.Knowledge);
            var snapshot = GraphSnapshot.Build(made.Knowledge);
            foreach (var filter in RandomChainCase.Filters.Where(f => f is not ("rollup" or "as-printed" or "expand" or "k")))
            {
                var query = made.With(made.With(made.Query(), filter), compared % 3 == 0 ? "to-many" : "from-many") with { MaxHops = filter == "hops" ? 1 + (compared % 3) : 6 };
                var (difference, found) = await CypherParity.CompareAsync(transport, snapshot, query, Token);
                compared++;
                chains += found;
                if (difference.Length > 0) wrong.Add($"seed {seed}, {filter}: {difference}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared} differ\n" + string.Join("\n\n", wrong.Take(5)));
        Assert.InRange(chains, 100, int.MaxValue);
    }

    [Fact]
    public async Task Text_ValuesWrittenIn_GivesWhatTheParametersGive()
    {
        await using var transport = await LoadAsync(CuratedGraph.Knowledge);
        foreach (var (name, query) in CuratedQueries().Where((q, i) => i % 9 == 0 || q.Name.StartsWith("avoid", StringComparison.Ordinal)))
        {
            var cypher = ChainsCypher.Equivalent(query, CuratedGraph.Knowledge.Vocabulary);

            var sent = await RowsAsync(transport, cypher.Statement!);
            var pasted = await RowsAsync(transport, CypherStatement.Read(cypher.Text!));

            Assert.True(sent.SequenceEqual(pasted), name);
            Assert.DoesNotContain("$", cypher.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Equivalent_WhatTheDatabaseCannotExpress_IsNamed()
    {
        var query = Query(new Curie("HGNC:9588"), null);
        var vocabulary = CuratedGraph.Knowledge.Vocabulary;

        Assert.Equal(["rollup"], ChainsCypher.Equivalent(query with { Rollup = true }, vocabulary).NotExpressed);
        Assert.Equal(["as-printed"], ChainsCypher.Equivalent(query with { IncludeAsPrinted = true }, vocabulary).NotExpressed);
        Assert.Equal(["min-belief", "context"], ChainsCypher.Equivalent(
            query with { Sources = ["all"], MinBelief = Belief.OfMillionths(1), Context = ContextPolicy.SameStudy }, vocabulary).NotExpressed);
        Assert.Null(ChainsCypher.Of(query with { Rollup = true }, vocabulary));
        Assert.NotNull(ChainsCypher.Of(query with { Sources = ["all"] }, vocabulary));
    }

    private static async Task<List<string>> RowsAsync(INeo4jTransport transport, CypherStatement statement) =>
        [.. (await transport.ReadAsync(statement, Token).ToListAsync(Token)).Select(r => string.Join(' ', r.GetList<string>("statements")))];

    private async Task<INeo4jTransport> LoadAsync(KnowledgeBase knowledge)
    {
        var transport = await server.OpenAsync();
        await CuratedGraph.ClearAsync(transport);
        var report = await new GraphLoader(transport).LoadAsync(GraphProjection.Of(knowledge), cancellationToken: Token);
        Assert.True(report.InStep, report.Message);
        return transport;
    }

    private static ChainQuery Query(Curie from, Curie? to) => new() { From = One(from), To = to is { } end ? One(end) : null };

    private static Selection One(params Curie[] ids) => new(ids[0].Text, ids[0].Text, ids[0], [.. ids.Order()], false);

    /// <summary>From every cargo, donor and vesicle to all outcomes, and each filter on some of them.</summary>
    private static IEnumerable<(string Name, ChainQuery Query)> CuratedQueries()
    {
        var k = CuratedGraph.Knowledge;
        var transfers = k.Transfers.Values.OrderBy(t => t.Id).ToList();
        var starts = transfers.SelectMany(t => t.Cargo.Select(c => c.Id)).Concat(transfers.Select(t => t.Donor).OfType<Curie>()).Distinct().Order().ToList();
        foreach (var start in starts.Where((_, i) => i % 2 == 0)) yield return ($"from {start}", Query(start, null));
        var all = new ChainQuery { From = One([.. starts]), To = null, MaxHops = 7 };
        foreach (var mechanism in k.Mechanisms.Values.OrderBy(m => m.Id).Where((_, i) => i % 6 == 0))
        {
            var hops = mechanism.Hops.Select(h => k.Statements[h]).ToList();
            yield return ($"{mechanism.Id} end to end", Query(hops[0].Subject, hops[^1].Object));
            yield return ($"via {mechanism.Id}", all with { Via = [One(hops[^1].Subject)] });
            yield return ($"avoid {mechanism.Id}", all with { Avoid = [One(hops[^1].Subject)] });
        }
        foreach (var t in transfers.Where((_, i) => i % 8 == 0))
        {
            if (t.Donor is { } donor) yield return ($"donor {donor}", all with { Donor = One(donor) });
            if (t.Recipient is { } recipient) yield return ($"recipient {recipient}", all with { Recipient = One(recipient) });
            if (t.Vesicle is { } vesicle) yield return ($"vesicle {vesicle}", all with { Vesicle = One(vesicle) });
        }
        foreach (var cancer in k.Entities.Values.Where(e => e.Class == Core.Entities.EntityClass.Tumour).Select(e => e.Id).Order().Where((_, i) => i % 4 == 0))
            yield return ($"cancer {cancer}", all with { Cancer = One([.. k.Hierarchy.WithDescendants(cancer)]) });
        yield return ("human", all with { Organism = One(new Curie("NCBITaxon:9606")) });
        yield return ("promotes", all with { Effect = EffectWanted.Promotes });
        yield return ("inhibits", all with { Effect = EffectWanted.Inhibits });
        yield return ("same cancer", all with { Context = ContextPolicy.SameCancer });
        yield return ("same study", all with { Context = ContextPolicy.SameStudy });
        yield return ("attested", all with { AttestedOnly = true });
        yield return ("across a transfer", all with { AcrossTransfer = true });
        yield return ("belief .3", all with { MinBelief = Belief.OfMillionths(300_000) });
        yield return ("belief .425", all with { MinBelief = Belief.OfMillionths(425_000) });
        foreach (var level in Enum.GetValues<EvidenceLevel>()) yield return ($"level {level}", all with { Levels = [level] });
        foreach (var hops in Enumerable.Range(1, 4)) yield return ($"{hops} hops", all with { MaxHops = hops });
    }
}
