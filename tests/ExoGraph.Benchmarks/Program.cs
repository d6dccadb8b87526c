using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Peers;
using ExoGraph.Benchmarks.Scale;

// Figures of single calls come from BenchmarkDotNet; those over many random questions, start and memory have runs of their own.
return args switch
{
    ["packs", var folder] => RealPacks.Import(folder),
    ["synthetic", .. var sizes] => SyntheticRun.Print([.. sizes.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))]),
    ["real", var folder] => RealRun.Print(folder),
    ["start", var folder] => StartRun.Print(folder),
    ["peers", var folder, var neo4j] => await PeersRun.PrintAsync(folder, neo4j),
    _ => BenchmarkDotNet(args),
};

static int BenchmarkDotNet(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
    return 0;
}
