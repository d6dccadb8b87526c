namespace ExoGraph.Paths.Chains;

/// <summary>A queue of numbers, least first; four children a node, so that a sift touches few cache lines. Reused, so nothing is allocated once it has grown.</summary>
internal sealed class LongHeap
{
    private long[] _items = new long[1024];

    public int Count { get; private set; }

    public long Top => _items[0];

    public void Clear() => Count = 0;

    public void Push(long item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        var i = Count++;
        while (i > 0)
        {
            var parent = (i - 1) >> 2;
            if (_items[parent] <= item) break;
            _items[i] = _items[parent];
            i = parent;
        }
        _items[i] = item;
    }

    public long Pop()
    {
        var top = _items[0];
        var last = _items[--Count];
        var i = 0;
        while (true)
        {
            var first = (i << 2) + 1;
            if (first >= Count) break;
            var least = first;
            var end = Math.Min(first + 4, Count);
            for (var child = first + 1; child < end; child++)
                if (_items[child] < _items[least]) least = child;
            if (_items[least] >= last) break;
            _items[i] = _items[least];
            i = least;
        }
        if (Count > 0) _items[i] = last;
        return top;
    }
}
