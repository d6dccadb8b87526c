using System.Text;
using System.Text.Json;
using CsCheck;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Transport.QueryApi;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>Documents taken apart in pieces of any size give what a whole-document parser gives.</summary>
public sealed class ReplyParserTests
{
    private static readonly Gen<object?> Scalar = Gen.OneOf<object?>(
        Gen.Long.Select(v => (object?)v),
        Gen.Double.Where(double.IsFinite).Select(v => (object?)v),
        Gen.String[0, 40].Where(text => !text.Any(char.IsSurrogate)).Select(v => (object?)v),
        Gen.Bool.Select(v => (object?)v),
        Gen.Const((object?)null));

    private static readonly Gen<object?> Value = Gen.Recursive<object?>((depth, self) => depth >= 3
        ? Scalar
        : Gen.Frequency(
            (6, Scalar),
            (1, self.List[0, 4].Select(list => (object?)list)),
            (1, Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 5], self)[0, 4].Select(map => (object?)map))));

    private static readonly Gen<object?[][]> Rows = Gen.Int[0, 5].SelectMany(width => Table(Value.Array[width]));

    [Fact]
    public void Parse_AnyPieces_GivesTheRowsThatWereWritten() =>
        Gen.Select(Rows, Gen.Int[1, 60].Array[1, 30]).Sample((rows, pieces) =>
        {
            var width = rows.Length == 0 ? 0 : rows[0].Length;
            var document = QueryDocument(Enumerable.Range(0, width).Select(i => $"c{i}"), rows);
            var (read, parser) = ParseInPieces(document, pieces);

            return parser.IsComplete
                && read.Count == rows.Length
                && read.Zip(rows).All(pair => Same(pair.First.Values, pair.Second))
                && (List<object?>)parser.Members["bookmarks"]! is ["FB:x"];
        });

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1,2]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[1]}}""")]
    [InlineData("""{"data":{"fields":1,"values":[]}}""")]
    [InlineData("<html>")]
    public void Parse_AnotherDocument_Throws(string text) =>
        Assert.ThrowsAny<JsonException>(() => new ReplyParser().Parse(Encoding.UTF8.GetBytes(text), []));

    private static Gen<object?[][]> Table(Gen<object?[]> row) => row.Array[0, 20];

    private static byte[] QueryDocument(IEnumerable<string> columns, object?[][] rows)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            CypherValues.Write(writer, new Dictionary<string, object?>
            {
                ["data"] = new Dictionary<string, object?> { ["fields"] = columns, ["values"] = rows },
                ["notifications"] = new[] { new Dictionary<string, object?> { ["data"] = "x" } },
                ["bookmarks"] = new[] { "FB:x" },
            });
        }

        return stream.ToArray();
    }

    private static (List<Neo4jRow> Rows, ReplyParser Parser) ParseInPieces(byte[] document, int[] pieces)
    {
        var parser = new ReplyParser();
        var rows = new List<Neo4jRow>();
        int start = 0, end = 0;
        for (var i = 0; end < document.Length; i++)
        {
            end = Math.Min(document.Length, end + pieces[i % pieces.Length]);
            start += parser.Parse(document.AsSpan(start, end - start), rows);
        }

        return (rows, parser);
    }

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var other) && Same(pair.Value, other)),
        (IEnumerable<object?> a, IEnumerable<object?> b) => a.Count() == b.Count() && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        _ => Equals(left, right),
    };
}
