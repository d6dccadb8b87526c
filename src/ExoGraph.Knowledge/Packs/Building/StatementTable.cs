using System.Runtime.InteropServices;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Statements and their evidence while a pack is built: about 50 bytes each, found again by what they say.</summary>
internal sealed class StatementTable
{
    // A statement knows its last piece of evidence, and each piece the next; the first follows the last.
    [StructLayout(LayoutKind.Auto)]
    internal record struct Row(int Subject, int Object, int Variant, int LastEvidence, byte Predicate);

    [StructLayout(LayoutKind.Auto)]
    private record struct Link(EvidenceRow Evidence, int Next);

    private readonly ChunkedList<Row> _rows = new();
    private ChunkedList<Link> _evidence = new();

    // The hash beside the index (from 1): most rows that say something else are passed over without a look at them.
    private (uint Hash, int Row)[] _buckets = new (uint, int)[1 << 12];

    public int Count => _rows.Count;

    public int EvidenceCount => _evidence.Count;

    public ref Row this[int index] => ref _rows[index];

    /// <summary>Adds a piece of evidence to the statement that says this; true where the statement is new.</summary>
    public bool Add(int subject, byte predicate, int @object, int variant, in EvidenceRow evidence)
    {
        var link = _evidence.Add(new Link(evidence, _evidence.Count));
        var hash = Mix(subject, predicate, @object, variant);
        var mask = _buckets.Length - 1;
        var bucket = (int)hash & mask;
        for (; _buckets[bucket] is { Row: > 0 } found; bucket = (bucket + 1) & mask)
        {
            if (found.Hash != hash) continue;
            ref var row = ref _rows[found.Row - 1];
            if (row.Subject != subject || row.Object != @object || row.Predicate != predicate || row.Variant != variant) continue;
            ref var last = ref _evidence[row.LastEvidence];
            (_evidence[link].Next, last.Next, row.LastEvidence) = (last.Next, link, link);
            return false;
        }
        _buckets[bucket] = (hash, _rows.Add(new Row(subject, @object, variant, link, predicate)) + 1);
        if (_rows.Count > _buckets.Length / 4 * 3) Grow();
        return true;
    }

    /// <summary>Appends the evidence of a statement in the order in which it came.</summary>
    public void EvidenceOf(in Row row, List<EvidenceRow> into)
    {
        var link = row.LastEvidence;
        do
        {
            link = _evidence[link].Next;
            into.Add(_evidence[link].Evidence);
        }
        while (link != row.LastEvidence);
    }

    /// <summary>Gives back the memory of the index: nothing can be added any more.</summary>
    public void Freeze() => _buckets = [];

    /// <summary>Gives back the memory of the evidence: nothing can be asked about it any more.</summary>
    public void ForgetEvidence() => _evidence = new();

    private static uint Mix(int subject, byte predicate, int @object, int variant)
    {
        var hash = ((ulong)(uint)subject << 32 | (uint)@object) * 0x9E3779B97F4A7C15UL ^ ((ulong)(uint)variant << 8 | predicate) * 0xC2B2AE3D27D4EB4FUL;
        hash ^= hash >> 29;
        return (uint)(hash * 0xBF58476D1CE4E5B9UL >> 32);
    }

    private void Grow()
    {
        var old = _buckets;
        _buckets = new (uint, int)[old.Length * 2];
        var mask = _buckets.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Row == 0) continue;
            var bucket = (int)entry.Hash & mask;
            while (_buckets[bucket].Row > 0) bucket = (bucket + 1) & mask;
            _buckets[bucket] = entry;
        }
    }
}
