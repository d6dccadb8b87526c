using System.Runtime.InteropServices;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Statements and their evidence while a pack is built: about 60 bytes each, found again by what they say.</summary>
internal sealed class StatementTable
{
    [StructLayout(LayoutKind.Auto)]
    internal record struct Row(int Subject, int Object, int Variant, byte Predicate, int FirstEvidence, int LastEvidence);

    [StructLayout(LayoutKind.Auto)]
    private record struct Link(EvidenceRow Evidence, int Next);

    private readonly ChunkedList<Row> _rows = new();
    private readonly ChunkedList<Link> _evidence = new();
    private int[] _buckets = new int[1 << 12];

    public int Count => _rows.Count;

    public int EvidenceCount => _evidence.Count;

    public ref Row this[int index] => ref _rows[index];

    /// <summary>Adds a piece of evidence to the statement that says this; true where the statement is new.</summary>
    public bool Add(int subject, byte predicate, int @object, int variant, in EvidenceRow evidence)
    {
        var link = _evidence.Add(new Link(evidence, -1));
        var bucket = Bucket(subject, predicate, @object, variant);
        if (_buckets[bucket] is var found and > 0)
        {
            ref var row = ref _rows[found - 1];
            _evidence[row.LastEvidence].Next = link;
            row.LastEvidence = link;
            return false;
        }
        _buckets[bucket] = _rows.Add(new Row(subject, @object, variant, predicate, link, link)) + 1;
        if (_rows.Count * 2 > _buckets.Length) Grow();
        return true;
    }

    /// <summary>The evidence of a statement in the order in which it came.</summary>
    public void EvidenceOf(int index, List<EvidenceRow> into)
    {
        into.Clear();
        for (var link = _rows[index].FirstEvidence; link >= 0; link = _evidence[link].Next) into.Add(_evidence[link].Evidence);
    }

    /// <summary>Gives back the memory of the index: nothing can be added any more.</summary>
    public void Freeze() => _buckets = [];

    private int Bucket(int subject, byte predicate, int @object, int variant)
    {
        var mask = _buckets.Length - 1;
        for (var bucket = (int)Mix(subject, predicate, @object, variant) & mask; ; bucket = (bucket + 1) & mask)
        {
            if (_buckets[bucket] == 0) return bucket;
            ref var row = ref _rows[_buckets[bucket] - 1];
            if (row.Subject == subject && row.Object == @object && row.Predicate == predicate && row.Variant == variant) return bucket;
        }
    }

    private static uint Mix(int subject, byte predicate, int @object, int variant)
    {
        var hash = ((ulong)(uint)subject << 32 | (uint)@object) * 0x9E3779B97F4A7C15UL ^ ((ulong)(uint)variant << 8 | predicate) * 0xC2B2AE3D27D4EB4FUL;
        hash ^= hash >> 29;
        return (uint)(hash * 0xBF58476D1CE4E5B9UL >> 32);
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _rows.Count; i++)
        {
            ref var row = ref _rows[i];
            _buckets[Bucket(row.Subject, row.Predicate, row.Object, row.Variant)] = i + 1;
        }
    }
}
