using ExoGraph.Knowledge.Formats.Exports;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Formats.Exports;

public sealed class TableExportTests
{
    private static readonly Core.Graphs.KnowledgeBase s_records = RealRecords.Load();

    private static List<Dictionary<string, string>> Rows(string format, ExportSource source)
    {
        using var stream = new MemoryStream();
        Assert.True(GraphExports.Write(format, source, stream));
        var lines = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        Assert.All(lines, l => Assert.Equal(lines[0].Length, l.Length));
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(p => p.First, p => p.Second))];
    }

    [Fact]
    public void NotesTsv_Records_HasEveryNoteWithItsEntityValueAndPlace()
    {
        var rows = Rows("notes-tsv", new ExportSource(s_records));
        Assert.Equal(s_records.Notes.Select(n => n.Id.Text), rows.Select(r => r["id"]));
        foreach (var (note, row) in s_records.Notes.Zip(rows))
        {
            Assert.Equal((note.About.Text, s_records.LabelOf(note.About), note.Property), (row["about_id"], row["about"], row["property"]));
            Assert.Equal(note.Evidence.Select(e => e.Locator), row["locators"].Split('|'));
            Assert.Equal(note.Evidence.Count, row["claims"].Split('|').Length);
        }
    }

    [Fact]
    public void TransfersTsv_Records_HasARowForEveryCargoOfEveryTransfer()
    {
        var rows = Rows("transfers-tsv", new ExportSource(s_records));
        var expected = s_records.Transfers.Values.OrderBy(t => t.Id).SelectMany(t => t.Cargo.Count == 0 ? [$"{t.Id} not-stated"] : t.Cargo.Select(c => $"{t.Id} {c.Id}"));
        Assert.Equal(expected, rows.Select(r => $"{r["id"]} {r["cargo_id"]}"));
    }

    [Fact]
    public void TransfersTsv_SmallTransfer_SaysWhatTheSourceDoesNotState()
    {
        var row = Assert.Single(Rows("transfers-tsv", new ExportSource(SmallKnowledge.Build())));
        Assert.Equal(
            ("doe-2020#t1", "small cell", "exo:ev.small", "miR-small", "mature", "not-stated", "not-stated", "not-stated", "paracrine", "small tumour"),
            (row["id"], row["donor"], row["vesicle_id"], row["cargo"], row["cargo_form"], row["loading"], row["enriched"], row["recipient"], row["mode"], row["cancer"]));
    }
}
