namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Gives every text one number, from 0 for the empty one.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _texts = [""];
    private int _last;

    public TextPool() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[int number] => _texts[number];

    public int Count => _texts.Count;

    public int Add(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        // Tables repeat themselves from row to row.
        if (text.SequenceEqual(_texts[_last])) return _last;
        if (_bySpan.TryGetValue(text, out _last)) return _last;
        var copy = text.ToString();
        _numbers[copy] = _last = _texts.Count;
        _texts.Add(copy);
        return _last;
    }
}
