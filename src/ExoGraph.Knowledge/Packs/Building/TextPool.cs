namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Gives every text one number, from 0 for the empty one.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _texts = [""];

    public TextPool() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[int number] => _texts[number];

    public int Count => _texts.Count;

    public int Add(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var number)) return number;
        var copy = text.ToString();
        _numbers[copy] = number = _texts.Count;
        _texts.Add(copy);
        return number;
    }
}
