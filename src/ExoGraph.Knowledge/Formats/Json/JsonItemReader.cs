using System.Text.Json;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Json;

/// <summary>Walks a JSON file with a window of bytes and hands out the items of one array, some at a time.</summary>
internal sealed class JsonItemReader : IDisposable
{
    private const string NotJson = "this is not valid JSON from here on.";

    private readonly Stream _stream;
    private readonly InputEntry _entry;
    private readonly (string Name, int Depth)[] _path;
    private byte[] _bytes = new byte[1 << 17];
    private int _start;
    private int _end;
    private bool _ended;
    private JsonReaderState _state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 });
    private int _matched;
    private long _line = 1;
    private bool _inside;
    private bool _afterItem;
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

    /// <summary>The next items; null at the end.</summary>
    public JsonBatch? Next()
    {
        var batch = new JsonBatch(_entry.Name);
        try
        {
            while (!_done && !batch.IsFull)
            {
                if (_inside ? TryItem(batch) : TryEnter()) continue;
                if (_ended) throw FormatStop.At(_entry.Name, _line, "the JSON ends in the middle: download the file again.");
                Fill();
            }
            if (batch.Count > 0) return batch.Parse(NotJson);
        }
        catch (JsonException)
        {
            batch.Dispose();
            throw FormatStop.At(_entry.Name, _line, NotJson);
        }
        batch.Dispose();
        return null;
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Moves towards the array; false where more bytes are needed.</summary>
    private bool TryEnter()
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(_start, _end - _start), _ended, _state);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) Match(reader);
            if (reader.TokenType != JsonTokenType.StartArray || _matched < _path.Length || reader.CurrentDepth != (_path.Length == 0 ? 0 : _path[^1].Depth)) continue;
            (_inside, Found) = (true, true);
            break;
        }
        _state = reader.CurrentState;
        Pass((int)reader.BytesConsumed);
        _done = !_inside && _ended;
        return _inside || _ended;
    }

    private void Match(in Utf8JsonReader reader)
    {
        while (_matched > 0 && reader.CurrentDepth <= _path[_matched - 1].Depth) _matched--;
        if (_matched < _path.Length && reader.CurrentDepth == _path[_matched].Depth && reader.ValueTextEquals(_path[_matched].Name)) _matched++;
    }

    /// <summary>Takes the next item of the array; false where more bytes are needed.</summary>
    private bool TryItem(JsonBatch batch)
    {
        var blank = _bytes.AsSpan(_start, _end - _start).IndexOfAnyExcept(" \t\r\n"u8);
        if (blank < 0)
        {
            Pass(_end - _start);
            return false;
        }
        Pass(blank);
        var rest = _bytes.AsSpan(_start, _end - _start);
        switch (rest[0])
        {
            case (byte)']':
                return _done = true;
            case (byte)',':
                if (!_afterItem) throw new JsonException();
                _afterItem = false;
                Pass(1);
                return true;
        }
        if (_afterItem) throw new JsonException();
        var length = JsonValues.Length(rest);
        if (length < 0)
        {
            if (rest.Length > _entry.Limits.ItemBytes) throw FormatStop.At(_entry.Name, _line, "an item is too large.");
            return false;
        }
        if (length == 0) throw new JsonException();
        batch.Add(rest[..length], _line);
        _afterItem = true;
        Pass(length);
        return true;
    }

    private void Pass(int bytes)
    {
        _line += _bytes.AsSpan(_start, bytes).Count((byte)'\n');
        _start += bytes;
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
            if (_bytes.Length > _entry.Limits.ItemBytes) throw FormatStop.At(_entry.Name, _line, "a value is too large.");
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
        var count = _stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += count;
        _ended = count == 0;
    }
}
