using System.Diagnostics;
using System.Globalization;
using ExoGraph.Benchmarks.Neo4j;
using ExoGraph.Benchmarks.Scale;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>The same question to ExoGraph and its peers in one run: the k least costly simple paths. Answers must agree, cost by cost.</summary>
internal sealed class PeersRun
{
    private const int K = 100, Seconds = 30, Longest = 12;

    private readonly PeerGraph _graph;
    private readonly Scale.Questions _questions;
    private readonly ChainFinder _finder;
    private readonly List<(int From, int To)> _pairs;
    private readonly (int From, int To)[] _asked;

    private PeersRun(PeerGraph graph, GraphSnapshot snapshot)
    {
        (_graph, _finder, _questions) = (graph, new ChainFinder(snapshot), new Scale.Questions(snapshot, 3));
        _pairs = _questions.Pairs(40, 3, _questions.Agents(), _ => true);
        _asked = [.. _pairs.Select(p => (Number(p.From), Number(p.To)))];

        int Number(int vertex) => int.Parse(snapshot.Mirror.IdOf(vertex).Local[1..], CultureInfo.InvariantCulture);
    }

    /// <summary>Asks on a network of moderate size, which every peer masters, and on all steps of the packs.</summary>
    public static async Task<int> PrintAsync(string folder)
    {
        var knowledge = SyntheticRun.Records();
        await PrintAsync("signor, trrust", GraphSnapshot.Build(knowledge, OpenedPacks.Of(folder, knowledge.Vocabulary, "signor", "trrust")), knowledge.Vocabulary, 20, 5);
        await PrintAsync("all packs", GraphSnapshot.Build(knowledge, OpenedPacks.Of(folder, knowledge.Vocabulary)), knowledge.Vocabulary, 10, 3);
        return 0;
    }

    private static async Task PrintAsync(string name, GraphSnapshot from, Vocabulary vocabulary, int forYen, int forSlow)
    {
        var graph = new PeerGraph(from);
        await new PeersRun(graph, graph.Snapshot(vocabulary)).PrintAsync(name, forYen, forSlow);
    }

    private async Task PrintAsync(string name, int forYen, int forSlow)
    {
        Console.WriteLine($"\nSteps of {name}: {_graph.Size} vertices, {_graph.Edges.Length} edges. k = {K}, each question cut off after {Seconds} s.\n");
        for (var warm = 0; warm < 3; warm++) Ours(Longest);
        Figures.Table("peer", "paths", "answered", "same answers", "median ms", "ExoGraph median ms", "median of ratios", "load");
        using (var server = BenchServer.Start())
        await using (var transport = Neo4jTransportFactory.Create(new Neo4jOptions { Uri = server.HttpUri }))
        {
            var cypher = new CypherPeer(transport);
            await cypher.LoadAsync(_graph);
            foreach (var (hops, count) in new[] { (3, _asked.Length), (4, 10) })
            {
                for (var warm = 0; warm < 5; warm++) await cypher.AskAsync(_asked[warm], K, 3, Seconds);
                var answers = new List<PeerAnswer?>();
                foreach (var question in _asked[..count]) answers.Add(await cypher.AskAsync(question, K, hops, Seconds));
                Report("Neo4j Cypher", $"to {hops} hops", answers, Ours(hops));
            }
        }
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, _graph.Edges.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.From} {e.To} {_graph.Weight(e)}")));
        Report("igraph (Yen)", "any length", PythonPeer.Ask("igraph", file, _asked[..forYen], K, Seconds), Ours(Longest));
        Report("NetworkX (Yen)", "any length", PythonPeer.Ask("networkx", file, _asked[..forSlow], K, Seconds), Ours(Longest));
        var quik = new QuikGraphPeer(_graph);
        Report("QuikGraph (Yen)", "any length", [.. _asked[..Math.Min(3, forSlow)].Select(q => quik.Ask(q, K, Seconds))], Ours(Longest));
        File.Delete(file);
    }

    /// <summary>Ours, with the peers' weights: a hop costs its statement and the degree of its head, so the last head's is in every path.</summary>
    private List<PeerAnswer> Ours(int maxHops) => [.. _pairs.Zip(_asked, (pair, asked) =>
    {
        var start = Stopwatch.GetTimestamp();
        var chains = _finder.Find(_questions.Query(pair, K, maxHops)).Chains;
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new PeerAnswer(time, [.. chains.Select(c => c.Cost + _graph.Penalties[asked.To]).Order()]);
    })];

    private static void Report(string peer, string paths, List<PeerAnswer?> theirs, List<PeerAnswer> ours)
    {
        var both = theirs.Index().Where(t => t.Item is not null).Select(t => (Theirs: t.Item!, Ours: ours[t.Index])).ToList();
        var done = both.Where(b => b.Theirs.Costs is not null).ToList();
        var cut = both.Count > done.Count ? "≥ " : "";
        Console.WriteLine(Figures.Row(peer, paths, $"{done.Count} of {theirs.Count}", $"{done.Count(b => b.Theirs.Costs!.SequenceEqual(b.Ours.Costs!))} of {done.Count}",
            cut + Figures.Number(Figures.Percentile([.. both.Select(b => b.Theirs.Milliseconds)], .5)), Figures.Percentile([.. both.Select(b => b.Ours.Milliseconds)], .5),
            cut + Figures.Number(Figures.Percentile([.. both.Select(b => b.Theirs.Milliseconds / b.Ours.Milliseconds)], .5)), Figures.Load()));
    }
}
