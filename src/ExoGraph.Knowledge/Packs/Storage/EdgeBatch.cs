using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Some statements on their way to the edge table, packed in blocks of so many rows, with their evidence. Used again and again.</summary>
internal sealed class EdgeBatch(int rowsPerBlock) : IDisposable
{
    private readonly RowBuffer _rows = new(1 << 16);
    private readonly List<EvidenceRow> _evidence = [];
    private readonly List<int> _evidenceStarts = [];
    private readonly List<int> _studies = [];
    private readonly List<byte> _flags = [];
    private readonly List<int> _keptStarts = [];
    private int _rowsDone;
    private int _rowStart;

    /// <summary>The number of its first statement, from 0.</summary>
    public int First { get; private set; }

    /// <summary>How many statements it has.</summary>
    public int Count { get; private set; }

    /// <summary>The statements.</summary>
    public List<StatementTable.Row> Statements { get; } = [];

    /// <summary>Blocks packed so far.</summary>
    public MemoryStream Packed { get; } = new(1 << 17);

    /// <summary>Packed length of each block.</summary>
    public List<int> Lengths { get; } = [];

    /// <summary>Begins anew.</summary>
    public EdgeBatch At(int first, int count)
    {
        (First, Count, _rowsDone) = (first, count, 0);
        Packed.SetLength(0);
        Lengths.Clear();
        return this;
    }

    /// <summary>Fetches the statements and their evidence. They lie scattered over hundreds of megabytes: fetched one after another, the processor waits for many of them at once.</summary>
    public void Collect(StatementTable table, ReadOnlySpan<int> order)
    {
        Statements.Clear();
        _evidence.Clear();
        _evidenceStarts.Clear();
        _studies.Clear();
        _flags.Clear();
        _keptStarts.Clear();
        foreach (var index in order.Slice(First, Count)) Statements.Add(table[index]);
        foreach (ref var statement in CollectionsMarshal.AsSpan(Statements))
        {
            _evidenceStarts.Add(_evidence.Count);
            table.EvidenceOf(statement, _evidence);
        }
        _evidenceStarts.Add(_evidence.Count);
        _keptStarts.Add(0);
    }

    /// <summary>Sorts the evidence of a statement by study and takes out what is said twice. Done for each statement in turn.</summary>
    public ReadOnlySpan<EvidenceRow> SortEvidence(int statement, EvidencePool pool)
    {
        var evidence = CollectionsMarshal.AsSpan(_evidence)[_evidenceStarts[statement].._evidenceStarts[statement + 1]];
        var kept = 1;
        if (evidence.Length > 1)
        {
            evidence.Sort((a, b) => Compare(a, b, pool));
            for (var i = 1; i < evidence.Length; i++)
                if (evidence[i] != evidence[kept - 1]) evidence[kept++] = evidence[i];
        }
        foreach (var item in evidence[..kept])
        {
            _studies.Add(item.Study);
            _flags.Add(pool.KindOf(item).Flags);
        }
        _keptStarts.Add(_studies.Count);
        return evidence[..kept];
    }

    /// <summary>Studies of a statement's evidence, once it is sorted.</summary>
    public ReadOnlySpan<int> Studies(int statement) => CollectionsMarshal.AsSpan(_studies)[_keptStarts[statement].._keptStarts[statement + 1]];

    /// <summary>Direction and certainty of a statement's evidence, once it is sorted.</summary>
    public ReadOnlySpan<byte> Flags(int statement) => CollectionsMarshal.AsSpan(_flags)[_keptStarts[statement].._keptStarts[statement + 1]];

    /// <summary>Begins the row of the next statement.</summary>
    public RowBuffer BeginRow()
    {
        _rowStart = _rows.Length;
        return _rows;
    }

    /// <summary>Ends the row, and with the last one of a block the block, which can be unpacked alone.</summary>
    /// <returns>XXH3, of 64 bits, of the row behind its first cell.</returns>
    public ulong EndRow()
    {
        var row = _rows.Written[_rowStart..^1];
        var hash = XxHash3.HashToUInt64(row[(row.IndexOf((byte)'\t') + 1)..]);
        if (++_rowsDone % rowsPerBlock == 0 || _rowsDone == Count) EndBlock();
        return hash;
    }

    public void Dispose() => Packed.Dispose();

    private void EndBlock()
    {
        var start = Packed.Length;
        using (var packer = new GZipStream(Packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(_rows.Written);
        Lengths.Add((int)(Packed.Length - start));
        _rows.Clear();
    }

    private static int Compare(in EvidenceRow a, in EvidenceRow b, EvidencePool pool)
    {
        if (a.Study != b.Study) return a.Study.CompareTo(b.Study);
        var (x, y) = (pool.KindOf(a), pool.KindOf(b));
        var order = x.Flags.CompareTo(y.Flags);
        if (order == 0) order = x.LocatorPrefix.CompareTo(y.LocatorPrefix);
        if (order == 0) order = a.LocatorNumber.CompareTo(b.LocatorNumber);
        if (order == 0) order = x.Claim.CompareTo(y.Claim);
        return order != 0 ? order : x.Original.CompareTo(y.Original);
    }
}
