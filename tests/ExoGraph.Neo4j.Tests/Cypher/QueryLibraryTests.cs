using System.Collections;
using System.Globalization;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Queries.Library;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Cypher;

/// <summary>Runs every query of <c>cypher/queries</c> on the loaded records and compares with the answer in its header.</summary>
[Collection(WholeDatabase.Name)]
public sealed class QueryLibraryTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_EachQueryOnTheCuratedGraph_GivesTheAnswerInItsHeader()
    {
        await using var transport = await server.OpenAsync();
        await CuratedGraph.ClearAsync(transport);
        await new GraphLoader(transport).LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        var wrong = new List<string>();

        foreach (var query in QueryLibrary.All)
        {
            var rows = await transport.ReadAsync(new CypherStatement(query.Cypher, query.Parameters), Token).ToListAsync(Token);
            var lines = rows.Select(r => string.Join(" | ", r.Values.Select(Cell)).TrimEnd()).ToList();
            if (!lines.SequenceEqual(query.Expected.Skip(1))) wrong.Add($"{query.Name}:\n{string.Join('\n', lines)}");
            if (rows.Count > 0 && string.Join(" | ", rows[0].Columns) != query.Expected[0]) wrong.Add($"{query.Name}: columns {string.Join(" | ", rows[0].Columns)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public void All_TheFiles_HaveTitleRemarksParametersAndAnAnswer()
    {
        Assert.InRange(QueryLibrary.All.Count, 24, 99);
        Assert.Equal(QueryLibrary.All.Count, QueryLibrary.All.Select(q => q.Title).Distinct().Count());
        Assert.All(QueryLibrary.All, q =>
        {
            Assert.StartsWith("// " + q.Title, q.Source, StringComparison.Ordinal);
            Assert.InRange(q.Title.Length, 10, 70);
            Assert.NotEmpty(q.About);
            Assert.InRange(q.Expected.Count, 2, 40);
            Assert.All(q.Parameters.Keys, p => Assert.Contains("$" + p, q.Cypher, StringComparison.Ordinal));
            Assert.Equal(q.Cypher.Contains('$', StringComparison.Ordinal), q.Parameters.Count > 0);
        });
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => text,
        double number => number.ToString("0.0##", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Cell)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
