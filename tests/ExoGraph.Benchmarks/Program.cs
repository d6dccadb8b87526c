using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Imports;
using ExoGraph.Benchmarks.Load;
using ExoGraph.Benchmarks.Neo4j;
using ExoGraph.Benchmarks.Peers;
using ExoGraph.Benchmarks.Scale;

// What takes seconds, or needs a server or a process of its own, has a verb; the rest is BenchmarkDotNet's.
return args switch
{
    ["imports", .. var rest] => ImportRates.Run(rest),
    ["import-once", .. var rest] => ImportOnce.Run(rest),
    ["packs", .. var rest] => RealPacks.Run(rest),
    ["open-once", var folder] => OpenOnce.Run(folder),
    ["load", .. var rest] => await ServiceLoad.RunAsync(rest),
    ["pages"] => await PageTimes.RunAsync(),
    ["neo4j", .. var rest] => await Neo4jFigures.RunAsync(rest),
    ["synthetic", .. var sizes] => SyntheticRun.Print([.. sizes.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))]),
    ["real", var folder] => RealRun.Print(folder),
    ["start", var folder] => StartRun.Print(folder),
    ["peers", var folder] => await PeersRun.PrintAsync(folder),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
    return 0;
}
