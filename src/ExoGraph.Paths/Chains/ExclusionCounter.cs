using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Counts what an answer left out around its own vertices.</summary>
internal static class ExclusionCounter
{
    /// <summary>Counts statements whose subject or object is one of the vertices: readings kept as printed, and statements of packs that were not opted in.</summary>
    public static Exclusions Count(Mirror mirror, ChainQuery query, SourceSet sources, IReadOnlyCollection<Curie> vertices)
    {
        var asPrinted = 0;
        if (!query.IncludeAsPrinted && sources.Contains(0))
            asPrinted = vertices.SelectMany(v => mirror.Knowledge.From(v).Concat(mirror.Knowledge.To(v)))
                .Where(s => s.Reading == ReadingKind.AsPrinted).DistinctBy(s => s.Id).Count();
        return new Exclusions(asPrinted, OtherSources(mirror, sources, vertices));
    }

    private static int OtherSources(Mirror mirror, SourceSet sources, IReadOnlyCollection<Curie> vertices)
    {
        if (Enumerable.Range(1, mirror.Packs.Count).All(sources.Contains)) return 0;
        var numbers = new HashSet<int>(ChainPlan.VerticesOf(mirror, vertices));
        var data = mirror.Data;
        var count = 0;
        foreach (var v in numbers)
        {
            for (var e = data.OutOffsets[v]; e < data.OutOffsets[v + 1]; e++)
                if (IsOther(e)) count++;
            for (var i = data.InOffsets[v]; i < data.InOffsets[v + 1]; i++)
                if (!numbers.Contains(data.Sources[data.InEdges[i]]) && IsOther(data.InEdges[i])) count++;
        }
        return count;

        bool IsOther(int edge) => (data.Flags[edge] & EdgeFlags.Pack) != 0 && !sources.Contains(mirror.SourceNumberOf(edge));
    }
}
