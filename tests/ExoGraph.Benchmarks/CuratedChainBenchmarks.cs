using BenchmarkDotNet.Attributes;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks;

/// <summary>A warm chain query on the curated graph, in process.</summary>
[MemoryDiagnoser, ShortRunJob]
public class CuratedChainBenchmarks
{
    private ChainFinder _finder = null!;
    private ChainQuery _query = null!;

    [Params("miR-19b-3p|metastasis", "miR-92a-3p|metastasis", "SBF2-AS1|temozolomide resistance", "Cargo|Outcome")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var loaded = RecordLoader.Load(RecordsFolder.Find(null));
        var snapshot = GraphSnapshot.Build(loaded.Knowledge ?? throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Problems)));
        var names = Question.Split('|');
        _finder = new ChainFinder(snapshot);
        _query = new ChainQuery { From = snapshot.Names.Resolve(names[0]).Selection!, To = snapshot.Names.Resolve(names[1]).Selection! };
    }

    [Benchmark]
    public int Chains()
    {
        var answer = _finder.Find(_query, CancellationToken.None);
        return answer.Chains.Count + answer.Overall.Count;
    }
}
