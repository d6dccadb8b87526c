using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ExoGraph.Tests.Formats;

/// <summary>Writes workbooks as Excel does: shared strings, numbers, and dates as styled numbers.</summary>
internal static class XlsxFiles
{
    /// <summary>A workbook whose one sheet holds these rows. A cell <c>=12</c> is a number, <c>@44806</c> a number shown as a date, <c>'text</c> an inline string.</summary>
    public static byte[] Workbook(IEnumerable<string[]> rows, string sheet = "miRTarBase", string prefix = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var strings = new List<string>();
            var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
            Write(zip, "xl/worksheets/one.xml", writer => Sheet(writer, rows, prefix, strings, indexes));
            Write(zip, "xl/sharedStrings.xml", w => w.Write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + string.Concat(strings.Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>")) + "</sst>"));
            Write(zip, "xl/styles.xml", w => w.Write("<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d\\-mmm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
            Write(zip, "xl/workbook.xml", w => w.Write($"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"));
            Write(zip, "xl/_rels/workbook.xml.rels", w => w.Write("<Relationships><Relationship Id=\"rId1\" Target=\"styles.xml\"/><Relationship Id=\"rId7\" Target=\"worksheets/one.xml\"/></Relationships>"));
        }
        return packed.ToArray();
    }

    private static void Write(ZipArchive zip, string name, Action<StreamWriter> write)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        write(writer);
    }

    private static void Sheet(StreamWriter writer, IEnumerable<string[]> rows, string p, List<string> strings, Dictionary<string, int> indexes)
    {
        writer.Write($"<?xml version=\"1.0\"?><{p}worksheet><{p}sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            writer.Write($"<{p}row r=\"{++number}\">");
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c].Length == 0) continue;
                var at = $"{(char)('A' + c)}{number}";
                if (row[c][0] == '=') writer.Write($"<{p}c r=\"{at}\"><{p}v>{row[c][1..]}</{p}v></{p}c>");
                else if (row[c][0] == '@') writer.Write($"<{p}c r=\"{at}\" s=\"1\"><{p}v>{row[c][1..]}</{p}v></{p}c>");
                else if (row[c][0] == '\'') writer.Write($"<{p}c r=\"{at}\" t=\"inlineStr\"><{p}is><{p}t>{SecurityElement.Escape(row[c][1..])}</{p}t></{p}is></{p}c>");
                else
                {
                    if (!indexes.TryGetValue(row[c], out var index))
                    {
                        indexes[row[c]] = index = strings.Count;
                        strings.Add(row[c]);
                    }
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"<{p}c r=\"{at}\" t=\"s\"><{p}v>{index}</{p}v></{p}c>"));
                }
            }
            writer.Write($"</{p}row>");
        }
        writer.Write($"</{p}sheetData></{p}worksheet>");
    }
}
