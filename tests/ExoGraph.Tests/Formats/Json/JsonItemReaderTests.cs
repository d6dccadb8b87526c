using System.Text;
using System.Text.Json;
using CsCheck;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Formats.Json;

public sealed class JsonItemReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly Gen<string> s_value = Gen.OneOf(
        Gen.Char["ab\"\\{}[],: \n\u00e9\u2603"].Array[0, 12].Select(c => JsonSerializer.Serialize(new string(c))),
        Gen.Int.Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), Constant("true", "null", "-1.5e3", "{}", "[]", "[ 1, [2]\n, {\"]\": \"}\"} ]"));

    [Fact]
    public void Next_AnyArray_GivesTheItemsOfAWholeParse() =>
        Gen.Select(s_value, s_value, Constant("", " ", "\n", "\r\n\t")).Array[0, 700].Sample(items =>
        {
            var text = "{\"x\":[[1]],\"at\":{\"items\":[" + string.Join(",", items.Select(i => $"{i.Item3}{{\"a\":{i.Item1},\"b\":{i.Item2}}}{i.Item3}")) + "]},\"y\":1}";
            using var whole = JsonDocument.Parse(text);
            using var folder = new TemporaryFolder();
            Assert.Equal(whole.RootElement.GetProperty("at").GetProperty("items").EnumerateArray().Select(i => i.GetRawText()), Items(folder.Write("a.json", text), "at.items").Select(i => i.Text));
        }, iter: 60);

    [Fact]
    public void Next_ItemsOverManyWindows_KeepTheirLines()
    {
        var items = Enumerable.Range(0, 4000).Select(i => $"{{\"n\":{i},\n\"text\":\"{new string('x', i % 600)}\"}}").ToArray();
        var read = Items(_folder.Write("a.json", "[\n" + string.Join(",\n", items) + ",\n]"), "");
        Assert.Equal(items, read.Select(i => i.Text));
        Assert.Equal(Enumerable.Range(0, 4000).Select(i => 2 + 2L * i), read.Select(i => i.Line));
    }

    [Theory]
    [InlineData("[\n{\"a\":1}\n{\"a\":2}]", 3)]
    [InlineData("[,{\"a\":1}]", 1)]
    [InlineData("[{\"a\":1},,{\"a\":2}]", 1)]
    [InlineData("[\n{\"a\":1},\n{\"a\":1],\n{\"a\":2}]", 3)]
    [InlineData("[\n{\"a\":1},\n\n{'a':1},\n{\"a\":2}]", 4)]
    [InlineData("[\n{\"a\":1},\n{\"a\":1", 3)]
    [InlineData("[\n{\"a\":1},\n{\"a\":\"open]", 3)]
    [InlineData("[{\"a\":1}", 1)]
    [InlineData("[\n:]", 2)]
    public void Next_DamagedArray_IsRefusedByTheLine(string text, int line)
    {
        var problem = Tables.Problem(() => Items(_folder.Write("a.json", text), ""));
        Assert.Equal(line, problem.Line);
        Assert.Contains("JSON", problem.Message);
    }

    [Theory]
    [InlineData("{\"a\":1}\n\n{\"a\":2}\r\n  {\"a\":3}\n", "1 3 4")]
    [InlineData("{\"a\":\"\"}", "1")]
    public void EachLine_Lines_AreItemsWithTheirLines(string text, string lines) => Assert.Equal(lines, string.Join(' ', Lines(text)));

    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":[1\n2]}\n", 2)]
    [InlineData("{\"a\":1},{\"a\":2}\n", 1)]
    [InlineData("{\"a\":1}\n{\"a\":1}]\n[\n", 2)]
    [InlineData("{\"a\":1}\nfoo\n", 2)]
    public void EachLine_LineThatIsNoValue_IsRefusedByTheLine(string text, int line)
    {
        var problem = Tables.Problem(() => Lines(text));
        Assert.Equal((line, "this line is not JSON."), (problem.Line, problem.Message));
    }

    [Fact]
    public void EachLine_LatinLine_IsReadAsSuch()
    {
        var entry = InputFiles.Entries(_folder.Write("a.jsonl", Encoding.Latin1.GetBytes("{\"a\":\"caf\u00e9\"}\n")), InputLimits.Default)[0];
        var texts = new List<string>();
        JsonItems.EachLine(entry, Job(entry, out var table), table, i => { texts.Add(i.GetProperty("a").GetString()!); return RowResult.Kept; });
        Assert.Equal(["caf\u00e9"], texts);
    }

    private static Gen<string> Constant(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private List<long> Lines(string text)
    {
        var entry = InputFiles.Entries(_folder.Write("a.jsonl", text), InputLimits.Default)[0];
        var lines = new List<long>();
        var job = Job(entry, out var table);
        JsonItems.EachLine(entry, job, table, _ => { lines.Add(table.Line); return RowResult.Kept; });
        Assert.Equal(lines.Count, table.Read);
        return lines;
    }

    private ImportJob Job(InputEntry entry, out TableLog table)
    {
        var job = new ImportJob([entry], new PackBuilder(TestVocabulary.Instance), new ExoGraph.Knowledge.Grounding.GroundingTables(new ExoGraph.Knowledge.Packs.PackStore(_folder.Path)), 0, () => { }, CancellationToken.None);
        table = job.Table(entry, "lines");
        return job;
    }

    private static List<(string Text, long Line)> Items(string path, string at)
    {
        var items = new List<(string, long)>();
        using var reader = new JsonItemReader(InputFiles.Entries(path, InputLimits.Default)[0], at);
        while (reader.Next() is { } batch)
            using (batch)
                items.AddRange(batch.Items.EnumerateArray().Select((item, i) => (item.GetRawText(), batch.Line(i))));
        Assert.True(reader.Found);
        return items;
    }
}
