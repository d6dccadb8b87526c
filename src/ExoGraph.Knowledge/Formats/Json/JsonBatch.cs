using System.Buffers;
using System.Text.Json;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Json;

/// <summary>Some items of an array or lines of JSON Lines, copied out of the file and parsed in one go.</summary>
/// <param name="file">The file, for sentences.</param>
internal sealed class JsonBatch(string file) : IDisposable
{
    private const int MaxItems = 256;
    private const int FullBytes = 1 << 16;
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 128 };

    private readonly List<(int End, long Line)> _items = new(MaxItems);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FullBytes + (FullBytes >> 2));
    private int _length;
    private JsonDocument? _document;

    public int Count => _items.Count;

    public bool IsFull => _items.Count >= MaxItems || _length >= FullBytes;

    /// <summary>The items, once they are parsed.</summary>
    public JsonElement Items => _document!.RootElement;

    /// <summary>The line on which an item starts.</summary>
    public long Line(int item) => _items[item].Line;

    public void Add(ReadOnlySpan<byte> item, long line)
    {
        Reserve(item.Length + 2);
        _bytes[_length++] = (byte)(_length == 1 ? '[' : ',');
        item.CopyTo(_bytes.AsSpan(_length));
        _length += item.Length;
        _items.Add((_length, line));
    }

    /// <summary>Parses what was added.</summary>
    /// <param name="sentence">What to say of an item that is not JSON.</param>
    /// <exception cref="FormatStop">An item is not JSON; it is named by its line.</exception>
    public JsonBatch Parse(string sentence)
    {
        Reserve(1);
        _bytes[_length] = (byte)']';
        try
        {
            _document = JsonDocument.Parse(_bytes.AsMemory(0, _length + 1), s_options with { MaxDepth = s_options.MaxDepth + 1 });
            // Two halves of a pair of brackets on two lines are one value to the parser.
            if (Items.GetArrayLength() == _items.Count) return this;
        }
        catch (JsonException)
        {
            // Which item it is, the loop below finds out.
        }
        var start = 1;
        foreach (var (end, line) in _items)
        {
            if (!IsJson(_bytes.AsMemory(start, end - start))) throw FormatStop.At(file, line, sentence);
            start = end + 1;
        }
        throw FormatStop.At(file, _items[0].Line, sentence);
    }

    public void Dispose()
    {
        _document?.Dispose();
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private static bool IsJson(ReadOnlyMemory<byte> item)
    {
        try
        {
            using var document = JsonDocument.Parse(item, s_options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Reserve(int more)
    {
        if (_length + more <= _bytes.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
