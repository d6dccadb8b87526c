using System.Diagnostics;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Snapshots;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>How long a start takes, step by step, with the mirror built and with its snapshot read.</summary>
internal static class StartRun
{
    public static int Print(string folder)
    {
        var file = Path.Combine(Path.GetTempPath(), $"exograph-bench-{Environment.ProcessId}.snapshot");
        try
        {
            Figures.Table("start", "records s", "open packs s", "mirror s", "first answer ms", "load");
            Start("mirror built", file, false);
            Start("snapshot written", file, true);
            for (var again = 0; again < 3; again++) Start("snapshot read", file, true);
            Console.WriteLine($"\nThe file has {Figures.Number(new FileInfo(file).Length / 1e6)} MB.");
        }
        finally
        {
            File.Delete(file);
        }
        return 0;

        void Start(string name, string path, bool useFile)
        {
            var clock = Stopwatch.StartNew();
            var knowledge = SyntheticRun.Records();
            var records = clock.Elapsed.TotalSeconds;
            var packs = OpenedPacks.Of(folder, knowledge.Vocabulary);
            var opened = clock.Elapsed.TotalSeconds;
            var snapshot = useFile ? SnapshotFile.LoadOrBuild(path, knowledge, packs, out _) : GraphSnapshot.Build(knowledge, packs);
            var mirror = clock.Elapsed.TotalSeconds;
            new ChainFinder(snapshot).Find(new() { From = snapshot.Names.Resolve("miR-21-5p").Selection!, To = snapshot.Names.Resolve("apoptosis").Selection!, K = 100, MaxHops = 6, Sources = ["all"], Budget = TimeSpan.FromSeconds(10) });
            Console.WriteLine(Figures.Row(name, records, opened - records, mirror - opened, (clock.Elapsed.TotalSeconds - mirror) * 1000, Figures.Load()));
        }
    }
}
