namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>A list that grows by blocks, so that growing never copies what it holds and never needs twice its memory.</summary>
internal sealed class ChunkedList<T> where T : struct
{
    private const int Shift = 15;
    private const int Size = 1 << Shift;

    private T[][] _chunks = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Shift][index & (Size - 1)];

    public int Add(in T item)
    {
        var chunk = Count >> Shift;
        if (chunk == _chunks.Length) Array.Resize(ref _chunks, Math.Max(8, chunk * 2));
        _chunks[chunk] ??= new T[Size];
        _chunks[chunk][Count & (Size - 1)] = item;
        return Count++;
    }
}
