using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>Random questions on records and real packs.</summary>
internal static class RealRun
{
    private const int Asked = 1000;

    public static int Print(string folder)
    {
        var knowledge = SyntheticRun.Records();
        var packs = OpenedPacks.Of(folder, knowledge.Vocabulary);
        var before = Figures.Reachable();
        var snapshot = GraphSnapshot.Build(knowledge, packs);
        var reachable = Figures.Reachable() - before;
        var mirror = snapshot.Mirror;
        var walked = Enumerable.Range(0, mirror.EdgeCount).Count(e => mirror.Predicates[mirror.PredicateOf(e)].Walk == Walk.Step);
        Console.WriteLine($"{string.Join(", ", packs.Select(p => $"{p.Name} {p.Count}"))}; with the records {knowledge.AllStatements.Count + packs.Sum(p => p.Count)} statements.");
        Console.WriteLine($"{mirror.EdgeCount} stand in the mirror, {walked} of them are steps; {Figures.Number((double)mirror.HotBytes / mirror.EdgeCount)} hot bytes a statement, mirror, names and walk graphs {Figures.Number(reachable / 1e6)} MB.\n");
        var questions = new Questions(snapshot, 7);
        var finder = new ChainFinder(snapshot);
        var cargo = questions.Cargo();
        bool IsEnd(int v) => mirror.EntityOf(v)?.Class.Name is "Gene" or "Process" or "Pathway" or "Outcome" or "ProteinFamily" or "Disease" or "Phenotype";
        Figures.Table("question", "asked", "median ms", "p90 ms", "p99 ms", "most ms", "cut off at 10 s", "chains a question", "load");
        Report("cargo to gene or phenotype, k=100, 6 hops", questions.Pairs(Asked + 100, 6, cargo, IsEnd), EffectWanted.Any);
        Report("the same, net effect promotes", questions.Pairs(Asked + 100, 6, cargo, IsEnd), EffectWanted.Promotes);
        var hubs = mirror.Vertices.OrderByDescending(mirror.Degree).Take(200).ToHashSet();
        Report("between the 200 largest hubs", questions.Pairs(300, 6, [.. hubs.Intersect(questions.Agents())], hubs.Contains), EffectWanted.Any);
        return 0;

        void Report(string name, List<(int From, int To)> pairs, EffectWanted effect)
        {
            ChainQuery[] queries = [.. pairs.Select(p => questions.Query(p, 100, 6) with { Effect = effect })];
            Questions.Ask(finder, queries[..100]);
            var (times, truncated, _, chains) = Questions.Ask(finder, queries[100..]);
            Console.WriteLine(Figures.Row(name, times.Count, Figures.Percentile(times, .5), Figures.Percentile(times, .9), Figures.Percentile(times, .99), times.Max(), truncated, chains, Figures.Load()));
        }
    }
}
