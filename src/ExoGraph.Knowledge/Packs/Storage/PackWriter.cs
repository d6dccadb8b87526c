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
    public const int RowsPerBlock = 128;

    private const int LargePack = 500_000;

    /// <summary>Writes into a folder.</summary>
    /// <returns>What was written, counted.</returns>
    public PackCounts Write(string folder, string pack, string constant, CancellationToken cancellation)
    {
        var statements = builder.Statements;
        statements.Freeze();
        // The columns that follow are as large as what reading left behind: given back first, both fit the memory of one.
        if (statements.Count > LargePack) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var entities = Entities();
        var index = entities.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var place = builder.Entities.Select(e => index.GetValueOrDefault(e.Id, -1)).ToArray();
        WriteNodes(Path.Combine(folder, PackFiles.Nodes(pack)), entities);
        var byName = builder.Predicates.Select((p, i) => (p.Name, i)).OrderBy(p => p.Name, StringComparer.Ordinal).ToArray();
        var predicateRank = new int[byName.Length];
        for (var i = 0; i < byName.Length; i++) predicateRank[byName[i].i] = i;
        var order = new int[statements.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        cancellation.ThrowIfCancellationRequested();
        order.AsSpan().Sort(new StatementOrder(statements, place, predicateRank));
        return WriteEdges(folder, pack, constant, order, entities, place, predicateRank, [.. byName.Select(p => p.Name)], cancellation);
    }

    private PackCounts WriteEdges(
        string folder, string pack, string constant, int[] order, List<Entity> entities, int[] place, int[] predicateRank, string[] predicateNames, CancellationToken cancellation)
    {
        var (n, evidences) = (order.Length, builder.Statements.EvidenceCount);
        var (subjects, objects, predicates, variantOf, beliefs, starts) = (new int[n], new int[n], new byte[n], new int[n], new int[n], new int[n + 1]);
        var (studies, flags) = (new int[evidences], new byte[evidences]);
        var references = new List<string>();
        var calculator = new PackBeliefs(NoticeIndex.Empty, pack, references);
        var referenceIndex = new Dictionary<int, int>();
        var hashes = new ulong[n];
        var ids = builder.Entities.Select(e => e.Id.Text).ToArray();
        using var target = File.Create(Path.Combine(folder, PackFiles.Edges(pack)));
        using var blocks = new BlockWriter(target, RowsPerBlock);
        blocks.Header(EdgeTable.Header);
        var filled = 0;
        blocks.Write(n, Fill, Keep, cancellation);
        starts[n] = filled;
        var columns = new PackColumns
        {
            Subjects = subjects,
            Objects = objects,
            Predicates = predicates,
            VariantOf = variantOf,
            Beliefs = beliefs,
            Hashes = hashes,
            EvidenceStarts = starts,
            Studies = filled == studies.Length ? studies : studies.AsSpan(0, filled).ToArray(),
            Flags = filled == flags.Length ? flags : flags.AsSpan(0, filled).ToArray(),
            BlockStarts = blocks.Starts,
            RowsPerBlock = RowsPerBlock,
            PredicateNames = predicateNames,
            Variants = [.. builder.Variants.Select(v => v with { Cancer = Place(v.Cancer), Cell = Place(v.Cell), Organism = Place(v.Organism), Biofluid = Place(v.Biofluid) })],
            References = references,
        };
        using var file = File.Create(Path.Combine(folder, PackFiles.Columns(pack)));
        columns.Write(file);
        return new PackCounts
        {
            Entities = entities.Count,
            Statements = n,
            Evidence = filled,
            Refuting = columns.Flags.LongCount(f => EvidenceFlags.Direction(f) == EvidenceDirection.Refutes),
            Studies = columns.Studies.Where(s => s != 0).Distinct().LongCount(),
        };

        void Fill(EdgeBatch batch, int i)
        {
            ref var row = ref builder.Statements[order[i]];
            var evidence = batch.OfRow;
            builder.Statements.EvidenceOf(order[i], evidence);
            SortOut(evidence);
            batch.Evidence.AddRange(evidence);
            batch.EvidenceEnds.Add(batch.Evidence.Count);
            batch.Rows.Append(pack).Append('#').Append(i + 1).Append('\t');
            EdgeTable.Write(batch.Rows, ids[row.Subject], builder.Predicates[row.Predicate], ids[row.Object], builder.Variants[row.Variant], ids, evidence, builder.Texts, builder.Locators, constant);
        }

        void Keep(EdgeBatch batch)
        {
            var next = 0;
            for (var k = 0; k < batch.Count; k++)
            {
                var i = batch.First + k;
                ref var row = ref builder.Statements[order[i]];
                (subjects[i], objects[i], predicates[i], variantOf[i], starts[i], hashes[i]) =
                    (place[row.Subject], place[row.Object], (byte)predicateRank[row.Predicate], row.Variant, filled, batch.Hashes[k]);
                for (; next < batch.EvidenceEnds[k]; next++)
                {
                    var item = batch.Evidence[next];
                    studies[filled] = item.Study >= 0 ? item.Study : Reference(item.Study);
                    flags[filled++] = item.Flags;
                }
                beliefs[i] = calculator.Of(studies.AsSpan(starts[i]..filled), flags.AsSpan(starts[i]..filled), builder.Variants[row.Variant].Implied).Millionths;
            }
        }

        int Place(int entity) => entity < 0 ? -1 : place[entity];

        int Reference(int study)
        {
            if (referenceIndex.TryGetValue(study, out var at)) return at;
            references.Add(builder.Texts[-study]);
            return referenceIndex[study] = -references.Count;
        }
    }

    /// <summary>Sorts evidence by study and takes out what is said twice.</summary>
    private static void SortOut(List<EvidenceRow> evidence)
    {
        if (evidence.Count < 2) return;
        evidence.Sort(static (a, b) =>
        {
            var order = a.Study.CompareTo(b.Study);
            if (order == 0) order = a.Flags.CompareTo(b.Flags);
            if (order == 0) order = a.LocatorPrefix.CompareTo(b.LocatorPrefix);
            if (order == 0) order = a.LocatorNumber.CompareTo(b.LocatorNumber);
            if (order == 0) order = a.Claim.CompareTo(b.Claim);
            return order != 0 ? order : a.Original.CompareTo(b.Original);
        });
        var kept = 1;
        for (var i = 1; i < evidence.Count; i++)
            if (evidence[i] != evidence[kept - 1]) evidence[kept++] = evidence[i];
        evidence.RemoveRange(kept, evidence.Count - kept);
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
