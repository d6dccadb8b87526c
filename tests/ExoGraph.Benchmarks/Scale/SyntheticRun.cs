using System.Diagnostics;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>How building, memory and search grow with the number of statements.</summary>
internal static class SyntheticRun
{
    public static int Print(int[] sizes)
    {
        var vocabulary = Records().Vocabulary;
        Figures.Table("statements", "entities", "largest degree", "build s", "reachable MB", "hot bytes a statement", "asked", "k=100, 6 hops: median ms", "p99 ms", "most ms", "cut off", "no chain", "load");
        foreach (var size in sizes.Length > 0 ? sizes : [10_000, 100_000, 1_000_000, 10_000_000]) Print(size, vocabulary);
        return 0;
    }

    public static KnowledgeBase Records() =>
        RecordLoader.Load(RecordsFolder.Find(null)) is { Knowledge: { } knowledge } ? knowledge : throw new InvalidOperationException("The records have errors; run exograph check.");

    private static void Print(int size, Vocabulary vocabulary)
    {
        var knowledge = new KnowledgeBase(new GraphVersion("none"), vocabulary, [], [], [], [], [], [], []);
        var before = Figures.Reachable();
        var start = Stopwatch.GetTimestamp();
        var mirror = MirrorBuilder.Build(knowledge, [new SyntheticPack(size, vocabulary)]);
        var snapshot = new GraphSnapshot(knowledge, mirror, new NameIndex(knowledge));
        var built = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var reachable = Figures.Reachable() - before;
        var questions = new Questions(snapshot, 1);
        var (asked, warm) = (Math.Clamp(200_000_000 / size, 20, 200), 10);
        // Nearly everything is within reach of everything that acts, by way of the hubs.
        var pairs = questions.AnyPairs(asked + warm, questions.Agents());
        var finder = new ChainFinder(snapshot);
        Questions.Ask(finder, [.. pairs.Take(warm).Select(p => questions.Query(p, 100, 6))]);
        var (times, truncated, empty, _) = Questions.Ask(finder, [.. pairs.Skip(warm).Select(p => questions.Query(p, 100, 6))]);
        Console.WriteLine(Figures.Row(size, mirror.VertexCount, mirror.Vertices.Max(mirror.Degree), built, reachable / 1e6, (double)mirror.HotBytes / mirror.EdgeCount, asked,
            Figures.Percentile(times, .5), Figures.Percentile(times, .99), times.Max(), truncated, empty, Figures.Load()));
        GC.KeepAlive(snapshot);
    }
}
