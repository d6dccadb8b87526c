using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Load;

if (args is ["load", ..]) return await ServiceLoad.RunAsync(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
return 0;
