using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
