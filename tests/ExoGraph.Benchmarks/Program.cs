using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Load;
using ExoGraph.Benchmarks.Neo4j;

if (args is ["load", .. var pressed]) return await ServiceLoad.RunAsync(pressed);
if (args is ["neo4j", .. var sizes]) await Neo4jFigures.RunAsync(sizes);
else BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
return 0;
