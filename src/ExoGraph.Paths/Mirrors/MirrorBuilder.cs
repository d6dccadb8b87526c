using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Builds a <see cref="Mirror"/> from the curated records and any number of packs.</summary>
public static class MirrorBuilder
{
    /// <summary>Builds the mirror.</summary>
    /// <exception cref="ArgumentException">There are more than 63 packs, or more than 256 predicates that walk.</exception>
    public static Mirror Build(KnowledgeBase knowledge, IReadOnlyList<IPack>? packs = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        packs ??= [];
        if (packs.Count > SourceSet.MaxPacks) throw new ArgumentException($"A mirror holds at most {SourceSet.MaxPacks} packs.", nameof(packs));
        var vertices = new VertexCollector(knowledge, packs);
        var raw = new EdgeCollector(knowledge, packs, vertices).Collect();
        return new Mirror(Compress(vertices, raw), knowledge, packs);
    }

    private static MirrorData Compress(VertexCollector vertices, CollectedEdges raw)
    {
        var count = raw.Subjects.Length;
        var order = Order(raw, vertices.Count);
        var (sources, targets, contexts, beliefs, origins) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        var (predicates, flags) = (new byte[count], new EdgeFlags[count]);
        Parallel.For(0, (count + 65535) / 65536, block =>
        {
            for (var e = block * 65536; e < Math.Min(count, (block + 1) * 65536); e++)
            {
                var from = order[e];
                sources[e] = raw.Subjects[from];
                targets[e] = raw.Objects[from];
                contexts[e] = raw.Contexts[from];
                beliefs[e] = raw.Beliefs[from];
                origins[e] = raw.Origins[from];
                predicates[e] = raw.Predicates[from];
                flags[e] = raw.Flags[from];
            }
        });
        var outOffsets = CompressedRows.Offsets(sources, vertices.Count);
        var (inOffsets, inEdges) = CompressedRows.Index(targets, vertices.Count);
        var indexOf = vertices.IndexOf;
        return new MirrorData
        {
            Ids = [.. vertices.Ids],
            IndexOf = indexOf,
            Entities = [.. vertices.Entities],
            VertexFlags = vertices.Flags(),
            Lineage = new Lineage(vertices.Entities, indexOf),
            OutOffsets = outOffsets,
            Sources = sources,
            Targets = targets,
            InOffsets = inOffsets,
            InEdges = inEdges,
            EdgePredicates = predicates,
            Flags = flags,
            EdgeContexts = contexts,
            Beliefs = beliefs,
            Origins = origins,
            FirstOrigins = raw.FirstOrigins,
            Predicates = raw.PredicateTable,
            Contexts = raw.ContextTable,
            Transfers = raw.Transfers,
        };
    }

    /// <summary>Numbers of the collected edges in order of source, target, predicate, origin: a counting sort, then one small sort a vertex.</summary>
    private static int[] Order(CollectedEdges raw, int vertexCount)
    {
        var (offsets, order) = CompressedRows.Index(raw.Subjects, vertexCount);
        Parallel.For(0, vertexCount, v =>
        {
            var row = order.AsSpan(offsets[v], offsets[v + 1] - offsets[v]);
            if (row.Length < 2) return;
            // Collected in order of origin, and the counting sort is stable, so the edge's own number stands for its origin.
            var keys = new (long Key, int Edge)[row.Length];
            for (var i = 0; i < row.Length; i++) keys[i] = (((long)raw.Objects[row[i]] << 8) | raw.Predicates[row[i]], row[i]);
            Array.Sort(keys);
            for (var i = 0; i < row.Length; i++) row[i] = keys[i].Edge;
        });
        return order;
    }
}
