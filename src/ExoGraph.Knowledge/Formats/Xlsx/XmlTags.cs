using System.Globalization;
using System.Text;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Xlsx;

/// <summary>Walks the tags of a worksheet's XML as bytes: several times faster than a general XML reader, and enough for what spreadsheets write.</summary>
internal sealed class XmlTags(Stream stream, string file, int limit)
{
    private byte[] _bytes = new byte[1 << 17];
    private int _start;
    private int _end;
    private bool _ended;
    private int _textEnd;
    private int _nameStart;
    private int _nameEnd;
    private int _tagEnd;

    /// <summary>The text before the tag, entities still in it.</summary>
    public ReadOnlySpan<byte> Text => _bytes.AsSpan(_start, _textEnd - _start);

    /// <summary>The tag's name without prefix.</summary>
    public ReadOnlySpan<byte> Name => _bytes.AsSpan(_nameStart, _nameEnd - _nameStart);

    public bool IsEnd { get; private set; }

    public bool IsEmpty { get; private set; }

    /// <summary>Goes to the next tag; false at the end.</summary>
    public bool Next()
    {
        _start = _tagEnd;
        var open = Find((byte)'<', 0);
        if (open < 0) return false;
        var close = Find((byte)'>', open + 1);
        if (close < 0) throw FormatStop.At(file, 0, "the workbook's sheet ends in the middle: save it again.");
        _textEnd = _start + open;
        _tagEnd = _start + close + 1;
        var tag = _bytes.AsSpan(_textEnd + 1, close - open - 1);
        IsEnd = tag.Length > 0 && tag[0] == '/';
        IsEmpty = tag.Length > 0 && tag[^1] == '/';
        _nameStart = _textEnd + 1 + (IsEnd ? 1 : 0);
        var name = _bytes.AsSpan(_nameStart, _tagEnd - 1 - _nameStart);
        var stop = name.IndexOfAny(" /\t\r\n"u8);
        if (stop >= 0) name = name[..stop];
        _nameEnd = _nameStart + name.Length;
        _nameStart += name.IndexOf((byte)':') + 1;
        return true;
    }

    /// <summary>An attribute of the tag; empty where it has none of that name.</summary>
    public ReadOnlySpan<byte> Attribute(byte name)
    {
        var rest = _bytes.AsSpan(_nameEnd, _tagEnd - 1 - _nameEnd);
        while (true)
        {
            var equals = rest.IndexOf((byte)'=');
            if (equals <= 0 || equals + 1 >= rest.Length) return default;
            var quote = rest[equals + 1];
            var value = rest[(equals + 2)..];
            var end = value.IndexOf(quote);
            if (end < 0) return default;
            if (rest[equals - 1] == name && (equals == 1 || rest[equals - 2] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')) return value[..end];
            rest = value[(end + 1)..];
        }
    }

    /// <summary>Appends text with its entities and spreadsheet escapes (<c>_x000D_</c>) resolved.</summary>
    public static void Decode(ReadOnlySpan<byte> text, StringBuilder into)
    {
        if (text.IndexOf((byte)'&') < 0)
        {
            into.Append(Encoding.UTF8.GetString(text));
            return;
        }
        var all = Encoding.UTF8.GetString(text);
        for (var i = 0; i < all.Length; i++)
        {
            var end = all[i] == '&' ? all.IndexOf(';', i) : -1;
            if (end < 0)
            {
                into.Append(all[i]);
                continue;
            }
            into.Append(Entity(all.AsSpan(i + 1, end - i - 1)));
            i = end;
        }
    }

    private static string Entity(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var hex] when int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
        ['#', .. var digits] when int.TryParse(digits, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
        _ => $"&{name};",
    };

    private int Find(byte wanted, int from)
    {
        while (true)
        {
            var found = from <= _end - _start ? _bytes.AsSpan(_start + from, _end - _start - from).IndexOf(wanted) : -1;
            if (found >= 0) return from + found;
            if (_ended) return -1;
            from = _end - _start;
            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }
        if (_end > limit) throw FormatStop.At(file, 0, "a cell of the workbook is too large.");
        if (_end == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        var count = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += count;
        _ended = count == 0;
    }
}
