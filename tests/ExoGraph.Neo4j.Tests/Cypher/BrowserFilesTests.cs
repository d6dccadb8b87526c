using System.Net;
using System.Text.RegularExpressions;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Queries.Browser;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Cypher;

/// <summary>The guide's queries run and answer; the style speaks of labels and types that there are.</summary>
[Collection(WholeDatabase.Name)]
public sealed partial class BrowserFilesTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guide_EachRunnableQuery_AnswersOnTheCuratedGraph()
    {
        await using var transport = await server.OpenAsync();
        await new GraphLoader(transport).LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        var queries = Runnable().Matches(BrowserFiles.Find("guide.html")!).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToList();

        Assert.InRange(queries.Count, 10, 40);
        foreach (var query in queries)
            Assert.True(await transport.ReadAsync(CypherStatement.Read(query), Token).AnyAsync(Token), query);
    }

    [Fact]
    public void Style_ItsRules_NameLabelsAndTypesOfTheGraph()
    {
        var rules = Rule().Matches(BrowserFiles.Find("exograph.grass")!);
        var names = CuratedGraph.Projection.Names;
        var labels = names.EntityLabels.Concat(Neo4j.Schema.GraphNames.Kinds).ToHashSet();

        Assert.All(rules.Where(r => r.Groups["kind"].Value == "node"), r => Assert.Contains(r.Groups["name"].Value, labels));
        Assert.All(rules.Where(r => r.Groups["kind"].Value == "relationship"), r => Assert.Contains(r.Groups["name"].Value, names.Types));
        // Of several rules that fit a node Browser takes the last: roles stand behind classes, and both behind what every entity is.
        var order = rules.Select(r => r.Groups["name"].Value).ToList();
        Assert.InRange(order.IndexOf("Entity"), 0, new[] { "Gene", "MicroRNA", "Cell", "Process" }.Min(order.IndexOf));
        Assert.True(order.IndexOf("Gene") < order.IndexOf("TargetGene") && order.IndexOf("MicroRNA") < order.IndexOf("Cargo"));
        // Each kind of effect is told apart.
        var colours = rules.Where(r => r.Groups["name"].Value is "PROMOTES" or "INHIBITS" or "NET_PROMOTES" or "NET_INHIBITS" or "CARRIES" or "REGULATES").Select(r => r.Groups["colour"].Value).ToList();
        Assert.Equal(6, colours.Distinct().Count());
    }

    [GeneratedRegex("""<pre [^>]*runnable">(.*?)</pre>""", RegexOptions.Singleline)]
    private static partial Regex Runnable();

    [GeneratedRegex(@"(?<kind>node|relationship)\.(?<name>\w+) \{\s+color: (?<colour>#[0-9A-F]{6});")]
    private static partial Regex Rule();
}
