using System.Runtime.InteropServices;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Writes a built pack's statements as its edge table, and keeps what the mirror needs of them. Batches are made on all processors and written in order.</summary>
internal sealed class EdgeWriter(PackBuilder builder, string pack, string constant, int[] order, int[] place, int[] predicateRank)
{
    private const int RowsPerBlock = 128;

    private readonly int[] _beliefs = new int[order.Length];
    private readonly ulong[] _hashes = new ulong[order.Length];
    private readonly int[] _starts = new int[order.Length + 1];
    private readonly byte[] _flags = new byte[builder.Statements.EvidenceCount];
    private readonly List<string> _references = [];
    private readonly Dictionary<int, int> _referenceOf = [];
    private readonly string[] _ids = [.. builder.Entities.Select(e => e.Id.Text)];
    private int _filled;

    /// <summary>Writes the table. Studies wait in a file beside it that is gone afterwards: as long as the evidence is in memory, there is no room for both.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="predicateNames">Names of the predicates, in order.</param>
    /// <param name="forgotten">Called once the evidence is forgotten: a good moment to give memory back.</param>
    /// <param name="cancellation">Stops between batches.</param>
    public PackColumns Write(string path, string[] predicateNames, Action forgotten, CancellationToken cancellation)
    {
        using var target = File.Create(path);
        using var blocks = new BlockWriter(target, RowsPerBlock);
        blocks.Header(EdgeTable.Header);
        using var studies = new FileStream(path + ".studies", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        blocks.Write(order.Length, Fill, batch => Keep(batch, studies), cancellation);
        _starts[order.Length] = _filled;
        builder.Statements.ForgetEvidence();
        forgotten();
        return new PackColumns
        {
            Subjects = Column(row => place[row.Subject]),
            Objects = Column(row => place[row.Object]),
            Predicates = Column(row => (byte)predicateRank[row.Predicate]),
            VariantOf = Column(row => row.Variant),
            Beliefs = _beliefs,
            Hashes = _hashes,
            EvidenceStarts = _starts,
            Studies = ReadBack(studies),
            Flags = _filled == _flags.Length ? _flags : _flags.AsSpan(0, _filled).ToArray(),
            BlockStarts = blocks.Starts,
            RowsPerBlock = RowsPerBlock,
            PredicateNames = predicateNames,
            Variants = [.. builder.Variants.Select(v => v with { Cancer = Place(v.Cancer), Cell = Place(v.Cell), Organism = Place(v.Organism), Biofluid = Place(v.Biofluid) })],
            References = _references,
        };
    }

    /// <summary>Makes the rows of a batch, with their beliefs and hashes; the place of their evidence is not known yet.</summary>
    private void Fill(EdgeBatch batch)
    {
        batch.Collect(builder.Statements, order);
        var beliefs = new PackBeliefs(NoticeIndex.Empty, pack, study => builder.Pool.Texts[-study]);
        for (var k = 0; k < batch.Count; k++)
        {
            var (i, statement) = (batch.First + k, batch.Statements[k]);
            var variant = builder.Variants[statement.Variant];
            var evidence = batch.SortEvidence(k, builder.Pool);
            _beliefs[i] = beliefs.Of(batch.Studies(k), batch.Flags(k), variant.Implied).Millionths;
            var row = batch.BeginRow().Append(pack).Append('#').Append(i + 1).Append('\t');
            EdgeTable.Write(row, _ids[statement.Subject], builder.Predicates[statement.Predicate], _ids[statement.Object], variant, _ids, evidence, builder.Pool, constant);
            _hashes[i] = batch.EndRow();
        }
    }

    /// <summary>Keeps the evidence of a batch that is written.</summary>
    private void Keep(EdgeBatch batch, Stream studies)
    {
        for (var k = 0; k < batch.Count; k++)
        {
            _starts[batch.First + k] = _filled;
            batch.Flags(k).CopyTo(_flags.AsSpan(_filled));
            foreach (var study in batch.Studies(k))
            {
                var kept = study >= 0 ? study : Reference(study);
                studies.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in kept)));
                _filled++;
            }
        }
    }

    private int[] ReadBack(FileStream studies)
    {
        var column = new int[_filled];
        studies.Position = 0;
        studies.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
        return column;
    }

    private T[] Column<T>(Func<StatementTable.Row, T> value)
    {
        var column = new T[order.Length];
        for (var i = 0; i < column.Length; i++) column[i] = value(builder.Statements[order[i]]);
        return column;
    }

    private int Place(int entity) => entity < 0 ? -1 : place[entity];

    private int Reference(int study)
    {
        if (_referenceOf.TryGetValue(study, out var at)) return at;
        _references.Add(builder.Pool.Texts[-study]);
        return _referenceOf[study] = -_references.Count;
    }
}
