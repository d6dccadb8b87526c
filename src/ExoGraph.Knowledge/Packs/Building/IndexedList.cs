namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Gives every value one index, from 0. Tables repeat themselves from row to row, so the last one is looked at first.</summary>
internal sealed class IndexedList<T> where T : struct, IEquatable<T>
{
    private readonly Dictionary<T, int> _indexes = [];
    private readonly List<T> _items = [];
    private int _last = -1;

    public IReadOnlyList<T> Items => _items;

    public T this[int index] => _items[index];

    public int Add(in T item)
    {
        if (_last >= 0 && _items[_last].Equals(item)) return _last;
        if (!_indexes.TryGetValue(item, out _last))
        {
            _indexes[item] = _last = _items.Count;
            _items.Add(item);
        }
        return _last;
    }
}
