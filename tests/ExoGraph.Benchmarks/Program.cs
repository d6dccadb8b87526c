using BenchmarkDotNet.Running;
using ExoGraph.Benchmarks;
using ExoGraph.Benchmarks.Neo4j;

if (args is ["neo4j", .. var rest]) await Neo4jFigures.RunAsync(rest);
else BenchmarkSwitcher.FromAssembly(typeof(CuratedChainBenchmarks).Assembly).Run(args);
