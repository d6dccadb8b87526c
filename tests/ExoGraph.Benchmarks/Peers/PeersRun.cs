using System.Diagnostics;
using System.Globalization;
using ExoGraph.Benchmarks.Neo4j;
using ExoGraph.Benchmarks.Scale;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>The same question to ExoGraph and its peers in one run: the k least costly simple paths. Answers must agree, cost by cost.</summary>
internal static class PeersRun
{
    private const int K = 100, Questions = 40, Seconds = 60, Most = 12;

    public static async Task<int> PrintAsync(string folder)
    {
        var knowledge = SyntheticRun.Records();
        var graph = new PeerGraph(GraphSnapshot.Build(knowledge, OpenedPacks.Of(folder, knowledge.Vocabulary)));
        var snapshot = graph.Snapshot(knowledge.Vocabulary);
        var questions = new Scale.Questions(snapshot, 3);
        var pairs = questions.Pairs(Questions, 3, questions.Agents(), _ => true);
        (int From, int To)[] asked = [.. pairs.Select(p => (Number(p.From), Number(p.To)))];
        Console.WriteLine($"{graph.Size} vertices, {graph.Edges.Length} edges, {asked.Length} questions, k = {K}, cut off after {Seconds} s; load {Figures.Load()}.\n");
        var finder = new ChainFinder(snapshot);
        foreach (var pair in pairs) Ask(pair, Most);
        var short3 = pairs.Select(p => Ask(p, 3)).ToList();
        var any = pairs.Select(p => Ask(p, Most)).ToList();

        Figures.Table("peer", "question", "answered", "same answers", "median ms", "ExoGraph median ms", "median of ratios", "least ratio", "load");
        using (var server = BenchServer.Start())
        await using (var transport = Neo4jTransportFactory.Create(new Neo4jOptions { Uri = server.HttpUri }))
        {
            var cypher = new CypherPeer(transport);
            await cypher.LoadAsync(graph);
            await cypher.AskAsync(asked[0], K, 3, Seconds);
            var answers = new List<PeerAnswer?>();
            foreach (var question in asked) answers.Add(await cypher.AskAsync(question, K, 3, Seconds));
            Report("Neo4j Cypher", "up to 3 hops", answers, short3);
        }
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, graph.Edges.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.From} {e.To} {graph.Weight(e)}")));
        Report("igraph (Yen)", "any length", PythonPeer.Ask("igraph", file, asked, K, Seconds), any);
        Report("NetworkX (Yen)", "any length, 5 questions", PythonPeer.Ask("networkx", file, asked[..5], K, Seconds), any);
        var quik = new QuikGraphPeer(graph);
        Report("QuikGraph (Yen)", "any length, 2 questions", [.. asked[..2].Select(q => quik.Ask(q, K, Seconds))], any);
        File.Delete(file);
        return 0;

        int Number(int vertex) => int.Parse(snapshot.Mirror.IdOf(vertex).Local[1..], CultureInfo.InvariantCulture);

        // The same weights: a hop costs its statement and the degree of its head, so the last head's is in every path.
        PeerAnswer Ask((int From, int To) pair, int maxHops)
        {
            var start = Stopwatch.GetTimestamp();
            var chains = finder.Find(questions.Query(pair, K, maxHops)).Chains;
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new PeerAnswer(time, [.. chains.Select(c => c.Cost + graph.Penalties[Number(pair.To)]).Order()]);
        }
    }

    private static void Report(string peer, string question, List<PeerAnswer?> theirs, List<PeerAnswer> ours)
    {
        var both = theirs.Index().Where(t => t.Item is not null).Select(t => (Theirs: t.Item!, Ours: ours[t.Index])).ToList();
        var done = both.Where(b => b.Theirs.Costs is not null).ToList();
        double[] ratios = [.. both.Select(b => b.Theirs.Milliseconds / b.Ours.Milliseconds)];
        var cut = both.Count > done.Count ? "≥ " : "";
        Console.WriteLine(Figures.Row(peer, question, $"{done.Count} of {theirs.Count}", $"{done.Count(b => b.Theirs.Costs!.SequenceEqual(b.Ours.Costs!))} of {done.Count}",
            cut + Figures.Number(Figures.Percentile([.. both.Select(b => b.Theirs.Milliseconds)], .5)), Figures.Percentile([.. both.Select(b => b.Ours.Milliseconds)], .5),
            cut + Figures.Number(Figures.Percentile(ratios, .5)), ratios.Length > 0 ? ratios.Min() : double.NaN, Figures.Load()));
    }
}
