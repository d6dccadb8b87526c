using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Imports;

// Imports and the opening of packs take seconds and are measured in processes of their own; the rest is BenchmarkDotNet's.
return args switch
{
    ["imports", .. var rest] => ImportRates.Run(rest),
    ["import-once", .. var rest] => ImportOnce.Run(rest),
    ["packs", .. var rest] => RealPacks.Run(rest),
    ["open-once", var folder] => OpenOnce.Run(folder),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
    return 0;
}
