using System.Text.Json;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Json;

/// <summary>Walks a JSON file with a window of bytes and stops at each item of one array.</summary>
internal sealed class JsonItemReader : IDisposable
{
    private readonly Stream _stream;
    private readonly InputEntry _entry;
    private readonly (string Name, int Depth)[] _path;
    private byte[] _bytes = new byte[1 << 17];
    private int _start;
    private int _end;
    private bool _ended;
    private JsonReaderState _state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 });
    private int _matched;
    private int _linesOfLast;
    private bool _inside;
    private bool _done;

    public JsonItemReader(InputEntry entry, string path)
    {
        (_entry, _path) = (entry, Depths(path));
        _stream = entry.Open();
        Fill();
        if (_bytes.AsSpan(0, _end).StartsWith(System.Text.Encoding.UTF8.Preamble)) _start = 3;
    }

    /// <summary>Whether the array was there.</summary>
    public bool Found { get; private set; }

    /// <summary>The line on which the last item starts.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The next item, valid until the next call; null at the end.</summary>
    public JsonDocument? Next()
    {
        try
        {
            while (!_done)
            {
                if (_inside ? TryItem(out var item) : TryEnter(out item))
                {
                    if (item is not null) return item;
                }
                else if (_ended) throw FormatStop.At(_entry.Name, Line, "the JSON ends in the middle: download the file again.");
                else Fill();
            }
            return null;
        }
        catch (JsonException)
        {
            throw FormatStop.At(_entry.Name, Line, "this is not valid JSON from here on.");
        }
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Moves towards the array; false where more bytes are needed.</summary>
    private bool TryEnter(out JsonDocument? item)
    {
        item = null;
        var reader = new Utf8JsonReader(_bytes.AsSpan(_start, _end - _start), _ended, _state);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) Match(reader);
            if (reader.TokenType != JsonTokenType.StartArray || _matched < _path.Length || reader.CurrentDepth != (_path.Length == 0 ? 0 : _path[^1].Depth)) continue;
            (_inside, Found) = (true, true);
            break;
        }
        Line += _bytes.AsSpan(_start, (int)reader.BytesConsumed).Count((byte)'\n');
        _state = reader.CurrentState;
        _start += (int)reader.BytesConsumed;
        _done = !_inside && _ended;
        return _inside || _ended;
    }

    private void Match(in Utf8JsonReader reader)
    {
        while (_matched > 0 && reader.CurrentDepth <= _path[_matched - 1].Depth) _matched--;
        if (_matched < _path.Length && reader.CurrentDepth == _path[_matched].Depth && reader.ValueTextEquals(_path[_matched].Name)) _matched++;
    }

    /// <summary>Reads the next item of the array; false where more bytes are needed.</summary>
    private bool TryItem(out JsonDocument? item)
    {
        item = null;
        var reader = new Utf8JsonReader(_bytes.AsSpan(_start, _end - _start), _ended, _state);
        var before = reader;
        if (!reader.Read()) return _ended ? throw FormatStop.At(_entry.Name, Line, "the JSON ends in the middle: download the file again.") : false;
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _done = true;
            return true;
        }
        if (!before.Read() || !before.TrySkip())
        {
            if (_end - _start > _entry.Limits.ItemBytes) throw FormatStop.At(_entry.Name, Line, "an item is too large.");
            return false;
        }
        Line += _linesOfLast + _bytes.AsSpan(_start, (int)reader.TokenStartIndex).Count((byte)'\n');
        var from = _start + (int)reader.TokenStartIndex;
        var length = (int)(before.BytesConsumed - reader.TokenStartIndex);
        // Parsed where it stands: the window does not move before the caller asks for the next item.
        item = JsonDocument.Parse(_bytes.AsMemory(from, length));
        _linesOfLast = _bytes.AsSpan(from, length).Count((byte)'\n');
        _state = before.CurrentState;
        _start += (int)before.BytesConsumed;
        return true;
    }

    /// <summary>The depth at which each property of the path stands; <c>[]</c> behind a name stands for any item of its array.</summary>
    private static (string, int)[] Depths(string path)
    {
        if (path.Length == 0) return [];
        var depth = 0;
        return [.. path.Split('.').Select(part =>
        {
            depth++;
            var at = depth;
            if (!part.EndsWith("[]", StringComparison.Ordinal)) return (part, at);
            depth++;
            return (part[..^2], at);
        })];
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _bytes.Length)
        {
            if (_bytes.Length > _entry.Limits.ItemBytes) throw FormatStop.At(_entry.Name, Line, "a value is too large.");
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
        var count = _stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += count;
        _ended = count == 0;
    }
}
