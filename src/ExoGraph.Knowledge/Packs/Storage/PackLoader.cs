using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Opens a pack's files.</summary>
internal static class PackLoader
{
    public static PackOpening Load(string folder, PackManifest manifest, Vocabulary vocabulary, NoticeIndex notices)
    {
        foreach (var file in manifest.Files)
            if (new FileInfo(Path.Combine(folder, file.Name)) is not { Exists: true } found || found.Length != file.Bytes)
                throw new InvalidDataException();
        PackColumns columns;
        using (var stream = new FileStream(Path.Combine(folder, PackFiles.Columns(manifest.Name)), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20))
            columns = PackColumns.Read(stream);
        var missing = columns.PredicateNames.FirstOrDefault(n => !vocabulary.Predicates.ContainsKey(n));
        if (missing is not null)
            return new PackOpening(null, new FormatProblem(folder, 0, $"the pack uses the predicate '{missing}', which the vocabulary does not have: import it again."));
        var entities = NodeTable.Read(PackFiles.Entry(Path.Combine(folder, PackFiles.Nodes(manifest.Name)))).Select(t => t.Entity).ToArray();
        Check(columns, entities.Length);
        var predicates = columns.PredicateNames.Select(n => vocabulary.Predicates[n]).ToArray();
        var blocks = new EdgeBlocks(Path.Combine(folder, PackFiles.Edges(manifest.Name)), columns.BlockStarts, columns.RowsPerBlock);
        return new PackOpening(new Pack(manifest, columns, entities, predicates, blocks, notices), null);
    }

    /// <summary>Damaged columns must not become a crash in the middle of a query.</summary>
    private static void Check(PackColumns columns, int entities)
    {
        var sound = columns.RowsPerBlock > 0 && columns.BlockStarts.Length == (columns.Count + columns.RowsPerBlock - 1) / columns.RowsPerBlock + 1
            && Within(columns.Subjects, entities) && Within(columns.Objects, entities) && Within(columns.VariantOf, columns.Variants.Count);
        foreach (var predicate in columns.Predicates) sound &= predicate < columns.PredicateNames.Count;
        for (var i = 0; i < columns.Count; i++) sound &= (uint)columns.EvidenceStarts[i] <= (uint)columns.EvidenceStarts[i + 1];
        foreach (var study in columns.Studies) sound &= study >= 0 || study >= -columns.References.Count;
        foreach (var start in columns.BlockStarts) sound &= start >= 0;
        foreach (var variant in columns.Variants) sound &= Math.Max(Math.Max(variant.Cancer, variant.Cell), Math.Max(variant.Organism, variant.Biofluid)) < entities;
        if (!sound) throw new InvalidDataException();
    }

    private static bool Within(int[] indexes, int count)
    {
        var all = 0u;
        foreach (var index in indexes) all = Math.Max(all, (uint)index);
        return indexes.Length == 0 || all < (uint)count;
    }
}
