using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Xlsx;

/// <summary>Rows of a workbook's first sheet, whatever it is called. A cell that Excel shows as a date comes as <c>yyyy-MM-dd</c>.</summary>
internal sealed class XlsxRowReader : RowReader
{
    private const int MaxColumns = 16_384;

    private readonly Workbook _book;
    private readonly XmlTags _tags;
    private readonly StringBuilder _inline = new();
    private readonly List<(string? Shared, int Start, int Length)> _cells = [];
    private char[] _text = new char[1 << 10];
    private int _length;
    private int _count;
    private long _line;

    public XlsxRowReader(InputEntry entry)
    {
        File = entry.Name;
        _book = new Workbook(entry);
        _tags = new XmlTags(_book.OpenFirstSheet(), entry.Name, entry.Limits.LineBytes);
    }

    public override string File { get; }

    public override long Line => _line;

    public override int Count => _count;

    public override bool Read()
    {
        try
        {
            while (_tags.Next())
            {
                if (!_tags.Name.SequenceEqual("row"u8) || _tags.IsEnd) continue;
                _line = Utf8Parser.TryParse(_tags.Attribute((byte)'r'), out long number, out _) ? number : _line + 1;
                (_count, _length) = (0, 0);
                if (!_tags.IsEmpty) ReadCells();
                return true;
            }
            return false;
        }
        catch (InvalidDataException)
        {
            throw FormatStop.At(File, _line + 1, "the workbook is damaged: download it again.");
        }
    }

    public override ReadOnlySpan<char> Raw(int column)
    {
        if ((uint)column >= (uint)_count) return default;
        var (shared, start, length) = _cells[column];
        return shared is null ? _text.AsSpan(start, length) : shared;
    }

    public override void Dispose() => _book.Dispose();

    private void ReadCells()
    {
        while (_tags.Next())
        {
            if (_tags.IsEnd && _tags.Name.SequenceEqual("row"u8)) return;
            if (_tags.IsEnd || !_tags.Name.SequenceEqual("c"u8)) continue;
            var column = Column(_tags.Attribute((byte)'r'));
            if (column < 0) column = _count;
            if (column >= MaxColumns) throw FormatStop.At(File, _line, "the row has more columns than a sheet can have.");
            var type = Kind(_tags.Attribute((byte)'t'));
            var style = Utf8Parser.TryParse(_tags.Attribute((byte)'s'), out int s, out _) ? s : 0;
            for (; _count <= column; _count++)
            {
                if (_count == _cells.Count) _cells.Add(("", 0, 0));
                else _cells[_count] = ("", 0, 0);
            }
            if (!_tags.IsEmpty) _cells[column] = Value(type, style);
        }
    }

    private (string? Shared, int Start, int Length) Value(char type, int style)
    {
        (string? Shared, int Start, int Length) value = ("", 0, 0);
        _inline.Clear();
        while (_tags.Next() && !(_tags.IsEnd && _tags.Name.SequenceEqual("c"u8)))
        {
            if (!_tags.IsEnd) continue;
            if (_tags.Name.SequenceEqual("v"u8)) value = OfText(type, style);
            else if (type == 'i' && _tags.Name.SequenceEqual("t"u8)) XmlTags.Decode(_tags.Text, _inline);
        }
        return type == 'i' ? (_inline.ToString(), 0, 0) : value;
    }

    private (string? Shared, int Start, int Length) OfText(char type, int style)
    {
        var text = _tags.Text;
        switch (type)
        {
            case 's':
                return Utf8Parser.TryParse(text, out int index, out _) && (uint)index < (uint)_book.Strings.Count ? (_book.Strings[index], 0, 0)
                    : throw FormatStop.At(File, _line, "the workbook is damaged: a cell names a text that it does not hold.");
            case 'b':
                return (text is [(byte)'1'] ? "TRUE" : "FALSE", 0, 0);
            case 'n' when (uint)style < (uint)_book.DateStyles.Count && _book.DateStyles[style] && Utf8Parser.TryParse(text, out double days, out _) && days is > 0 and < 2_958_466:
                return (DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 0);
            default:
                if (!text.Contains((byte)'&')) return (null, _length, Append(text));
                _inline.Clear();
                XmlTags.Decode(text, _inline);
                return (_inline.ToString(), 0, 0);
        }
    }

    /// <summary>Keeps text of the row without making a string of it: most such cells are numbers.</summary>
    private int Append(ReadOnlySpan<byte> text)
    {
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(_length + text.Length, _text.Length * 2));
        var count = Encoding.UTF8.GetChars(text, _text.AsSpan(_length));
        _length += count;
        return count;
    }

    private static char Kind(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("s"u8) ? 's' : type.SequenceEqual("inlineStr"u8) ? 'i' : type.SequenceEqual("b"u8) ? 'b' : type.IsEmpty || type.SequenceEqual("n"u8) ? 'n' : 't';

    private static int Column(ReadOnlySpan<byte> reference)
    {
        var column = 0;
        foreach (var b in reference)
        {
            if (b is < (byte)'A' or > (byte)'Z' || column > MaxColumns) break;
            column = column * 26 + (b - 'A' + 1);
        }
        return column - 1;
    }
}
