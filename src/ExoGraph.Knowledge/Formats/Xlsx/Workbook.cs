using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Xlsx;

/// <summary>An Excel workbook opened at its first sheet, with its shared strings and with which styles show dates.</summary>
internal sealed class Workbook : IDisposable
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = false, XmlResolver = null };

    private readonly ZipArchive _archive;
    private readonly InputEntry _entry;

    public Workbook(InputEntry entry)
    {
        _entry = entry;
        var raw = entry.OpenRaw();
        try
        {
            _archive = new ZipArchive(raw.CanSeek ? raw : Buffered(raw), ZipArchiveMode.Read);
            foreach (var part in _archive.Entries)
                if (part.Length > entry.Limits.RatioFloor && part.Length / Math.Max(1, part.CompressedLength) > entry.Limits.Ratio)
                    throw FormatStop.At(entry.Name, 0, $"'{part.FullName}' unpacks to {part.Length} bytes from {part.CompressedLength}: no real workbook does (a zip bomb); nothing of it was read.");
            if (_archive.GetEntry("xl/workbook.xml") is null) throw FormatStop.At(entry.Name, 0, "is a zip but not an Excel workbook.");
            DateStyles = ReadDateStyles();
            Strings = ReadStrings();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            raw.Dispose();
            throw FormatStop.At(entry.Name, 0, "the workbook is damaged or incomplete: download it again.");
        }
    }

    /// <summary>Shared strings, by index.</summary>
    public IReadOnlyList<string> Strings { get; }

    /// <summary>Whether a cell style shows a date, by index.</summary>
    public IReadOnlyList<bool> DateStyles { get; }

    /// <summary>Opens the XML of the first sheet.</summary>
    public Stream OpenFirstSheet()
    {
        try
        {
            var id = First("xl/workbook.xml", "sheet", r => r.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
            var target = First("xl/_rels/workbook.xml.rels", "Relationship", r => r.GetAttribute("Id") == id ? r.GetAttribute("Target") : null);
            var path = target is null ? "xl/worksheets/sheet1.xml" : target.StartsWith('/') ? target[1..] : "xl/" + target;
            return (_archive.GetEntry(path) ?? throw FormatStop.At(_entry.Name, 0, "the workbook has no sheet.")).Open();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw FormatStop.At(_entry.Name, 0, "the workbook is damaged or incomplete: download it again.");
        }
    }

    public void Dispose() => _archive.Dispose();

    private string? First(string part, string element, Func<XmlReader, string?> pick)
    {
        if (_archive.GetEntry(part) is not { } entry) return null;
        using var reader = XmlReader.Create(entry.Open(), s_settings);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && pick(reader) is { } found) return found;
        return null;
    }

    private List<string> ReadStrings()
    {
        var strings = new List<string>();
        if (_archive.GetEntry("xl/sharedStrings.xml") is not { } entry) return strings;
        using var stream = entry.Open();
        var tags = new XmlTags(stream, _entry.Name, _entry.Limits.LineBytes);
        var text = new StringBuilder();
        var phonetic = false;
        while (tags.Next())
        {
            var name = tags.Name;
            if (name.SequenceEqual("t"u8))
            {
                // Readings of Chinese or Japanese signs are no part of the text.
                if (tags.IsEnd && !phonetic) XmlTags.Decode(tags.Text, text);
            }
            else if (name.SequenceEqual("rPh"u8)) phonetic = !tags.IsEnd && !tags.IsEmpty;
            else if (name.SequenceEqual("si"u8))
            {
                if (tags.IsEnd || tags.IsEmpty) strings.Add(text.ToString());
                text.Clear();
            }
        }
        return strings;
    }

    private List<bool> ReadDateStyles()
    {
        var styles = new List<bool>();
        if (_archive.GetEntry("xl/styles.xml") is not { } entry) return styles;
        var dates = new HashSet<int>(Enumerable.Range(14, 9).Concat(Enumerable.Range(27, 10)).Concat(Enumerable.Range(45, 3)).Concat(Enumerable.Range(50, 9)));
        using var reader = XmlReader.Create(entry.Open(), s_settings);
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (reader.NodeType != XmlNodeType.Element) continue;
            var id = int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (reader.LocalName == "numFmt" && IsDateFormat(reader.GetAttribute("formatCode") ?? "")) dates.Add(id);
            if (inCells && reader.LocalName == "xf") styles.Add(dates.Contains(id));
        }
        return styles;
    }

    /// <summary>A format with day, month or year letters outside quotes and brackets.</summary>
    private static bool IsDateFormat(string code)
    {
        var (quoted, bracket) = (false, false);
        foreach (var c in code)
        {
            if (c == '"') quoted = !quoted;
            else if (c is '[' or ']') bracket = c == '[';
            else if (!quoted && !bracket && c is 'd' or 'm' or 'y' or 'D' or 'M' or 'Y') return true;
        }
        return false;
    }

    private static MemoryStream Buffered(Stream stream)
    {
        var memory = new MemoryStream();
        using (stream) stream.CopyTo(memory);
        memory.Position = 0;
        return memory;
    }
}
