using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Exports;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Cypher;

/// <summary>Runs the script of <c>exograph export cypher</c> in an empty database and reads the graph back.</summary>
[Collection(WholeDatabase.Name)]
public sealed class CypherExportTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_CypherScriptRunTwice_GivesEveryEntityAndAcceptedStatementOnceWithItsSign()
    {
        await using var transport = await server.OpenAsync();
        await DatabaseCleaner.EmptyAsync(transport);
        using var script = new StringWriter();
        CypherExport.Write(new ExportSource(CuratedGraph.Part), script);

        for (var run = 0; run < 2; run++)
            foreach (var statement in script.ToString().Split(";\n", StringSplitOptions.RemoveEmptyEntries))
                await transport.WriteAsync(CypherStatement.Write(statement), Token);

        var edges = await transport.ReadAsync(CypherStatement.Read("MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id + ' ' + a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(toString(r.sign), 'none') AS line"), Token).ToListAsync(Token);
        Assert.Equal(
            CuratedGraph.Part.AllStatements.Where(s => s.Reading == ReadingKind.Accepted).Select(Line).Order(StringComparer.Ordinal),
            edges.Select(r => r.Get<string>("line")).Order(StringComparer.Ordinal));
        var nodes = await transport.ReadAsync(CypherStatement.Read("MATCH (n:Entity) RETURN n.id + ' ' + n.name + ' ' + head([l IN labels(n) WHERE l <> 'Entity']) AS line"), Token).ToListAsync(Token);
        Assert.Equal(
            CuratedGraph.Part.Entities.Values.Select(e => $"{e.Id} {e.Label} {e.Class.Name}").Order(StringComparer.Ordinal),
            nodes.Select(r => r.Get<string>("line")).Order(StringComparer.Ordinal));
    }

    private static string Line(Statement s)
    {
        var type = s.Scope == Scope.Overall ? s.Predicate.OverallRelationshipType : s.Predicate.RelationshipType;
        var sign = s.Predicate.Sign switch { Sign.Plus or Sign.Same => "1", Sign.Minus => "-1", Sign.Unknown => "0", _ => "none" };
        return $"{s.Id} {s.Subject} {type} {s.Object} {sign}";
    }
}
