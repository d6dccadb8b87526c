using System.IO.Compression;
using System.Text;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Writes a built pack: node and edge tables and the columns for the mirror. The same content gives the same bytes.</summary>
internal sealed class PackWriter(PackBuilder builder, Vocabulary vocabulary, Func<Curie, Entity?> ancestors)
{
    private const int LargePack = 500_000;

    /// <summary>Writes into a folder.</summary>
    /// <returns>What was written, counted.</returns>
    public PackCounts Write(string folder, string pack, string constant, CancellationToken cancellation)
    {
        var statements = builder.Statements;
        statements.Freeze();
        GiveBack();
        var entities = Entities();
        var index = entities.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var place = builder.Entities.Select(e => index.GetValueOrDefault(e.Id, -1)).ToArray();
        WriteNodes(Path.Combine(folder, PackFiles.Nodes(pack)), entities);
        var byName = builder.Predicates.Select((p, i) => (p.Name, i)).OrderBy(p => p.Name, StringComparer.Ordinal).ToArray();
        var predicateRank = new int[byName.Length];
        for (var i = 0; i < byName.Length; i++) predicateRank[byName[i].i] = i;
        cancellation.ThrowIfCancellationRequested();
        var order = StatementOrder.Of(statements, place, predicateRank, builder.Variants.Count);
        GiveBack();
        var edges = new EdgeWriter(builder, pack, constant, order, place, predicateRank);
        var columns = edges.Write(Path.Combine(folder, PackFiles.Edges(pack)), [.. byName.Select(p => p.Name)], GiveBack, cancellation);
        using var file = File.Create(Path.Combine(folder, PackFiles.Columns(pack)));
        columns.Write(file);
        return new PackCounts
        {
            Entities = entities.Count,
            Statements = columns.Count,
            Evidence = columns.Flags.Length,
            Refuting = columns.Refuting(),
            Studies = columns.StudyCount(),
        };
    }

    /// <summary>What follows is as large as what came before left behind: given back first, both fit the memory of one.</summary>
    private void GiveBack()
    {
        if (builder.Statements.Count > LargePack) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Entities that statements use and those above them, in order of id.</summary>
    private List<Entity> Entities()
    {
        var used = new bool[builder.Entities.Count];
        for (var i = 0; i < builder.Statements.Count; i++)
        {
            ref var row = ref builder.Statements[i];
            used[row.Subject] = used[row.Object] = true;
        }
        foreach (var variant in builder.Variants)
            foreach (var entity in (ReadOnlySpan<int>)[variant.Cancer, variant.Cell, variant.Organism, variant.Biofluid])
                if (entity >= 0) used[entity] = true;
        var all = builder.Entities.Where((_, i) => used[i]).ToDictionary(e => e.Id);
        var above = new Stack<Curie>(all.Values.SelectMany(e => e.IsA));
        var known = builder.Entities.ToDictionary(e => e.Id);
        while (above.TryPop(out var id))
        {
            if (all.ContainsKey(id) || (known.GetValueOrDefault(id) ?? ancestors(id)) is not { } parent) continue;
            all[id] = parent;
            foreach (var more in parent.IsA) above.Push(more);
        }
        return [.. all.Values.OrderBy(e => e.Id)];
    }

    private void WriteNodes(string path, List<Entity> entities) => WriteTable(path, NodeTable.Header, entities, (row, entity) => NodeTable.Write(row, new VocabularyTerm(entity), vocabulary));

    /// <summary>Writes a packed table of rows.</summary>
    public static void WriteTable<T>(string path, string header, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest), new UTF8Encoding(false), 1 << 16);
        writer.Write(header);
        var row = new StringBuilder();
        foreach (var item in items)
        {
            row.Clear();
            write(row, item);
            writer.Write(row);
        }
    }
}
