using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Imports;
using ExoGraph.Benchmarks.Load;
using ExoGraph.Benchmarks.Neo4j;

// What takes seconds, or needs a server or a process of its own, has a verb; the rest is BenchmarkDotNet's.
return args switch
{
    ["imports", .. var rest] => ImportRates.Run(rest),
    ["import-once", .. var rest] => ImportOnce.Run(rest),
    ["packs", .. var rest] => RealPacks.Run(rest),
    ["open-once", var folder] => OpenOnce.Run(folder),
    ["load", .. var rest] => await ServiceLoad.RunAsync(rest),
    ["neo4j", .. var rest] => await Neo4jFigures.RunAsync(rest),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
    return 0;
}
