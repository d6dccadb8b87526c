using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Verifying;

namespace ExoGraph.Neo4j.Tests.Verifying;

/// <summary>Edits by hand: each is found by id, and mended by a load with repair.</summary>
[Collection(WholeDatabase.Name)]
public sealed class GraphVerifierTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Step => CuratedGraph.PartProjection.Relationships().First(r => r.Shape.Type == "PROMOTES").Id;

    public static TheoryData<string, DifferenceKind, string, string> Edits => new()
    {
        { "MATCH ()-[r:PROMOTES {id: $id}]->() SET r.belief = 0.9", DifferenceKind.Changed, "PROMOTES", "belief is 0.9, should be" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() SET r.sign = 1.0", DifferenceKind.Changed, "PROMOTES", "a number is of another kind" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() SET r.purpose = 'diagnosis'", DifferenceKind.Changed, "PROMOTES", "purpose is 'diagnosis', should be nothing" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() REMOVE r.source", DifferenceKind.Changed, "PROMOTES", "source is nothing, should be 'curated'" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() SET r.hash = 'exo:0123456789abcdef'", DifferenceKind.Changed, "PROMOTES", "hash is 'exo:0123456789abcdef'" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() DELETE r", DifferenceKind.Missing, "PROMOTES", "" },
        { "MATCH (a)-[r:PROMOTES {id: $id}]->(b) WITH a, b, r, properties(r) AS p DELETE r CREATE (b)-[x:PROMOTES]->(a) SET x = p", DifferenceKind.Changed, "PROMOTES", "labels or ends are" },
        { "MATCH (a)-[r:PROMOTES {id: $id}]->(b) WITH a, b, properties(r) AS p CREATE (a)-[x:PROMOTES]->(b) SET x = p {.*, id: 'made#up'}", DifferenceKind.Added, "PROMOTES", "" },
        { "MATCH ()-[r:PROMOTES {id: $id}]->() REMOVE r.id", DifferenceKind.Missing, "PROMOTES", "" },
        { "MATCH (s:Statement {id: $id}) SET s.predicate = 'inhibits'", DifferenceKind.Changed, "Statement", "predicate is 'inhibits', should be 'promotes'" },
        { "MATCH (s:Statement {id: $id})-[:SUBJECT]->(e) SET e:Cancer", DifferenceKind.Changed, "Entity", "labels or ends are" },
        { "MATCH (s:Statement {id: $id}) REMOVE s:Statement", DifferenceKind.Missing, "Statement", "" },
        { "MATCH (s:Statement {id: $id}) REMOVE s.id", DifferenceKind.Missing, "Statement", "" },
        { "MATCH (s:Statement {id: $id}) DETACH DELETE s", DifferenceKind.Missing, "Statement", "" },
        { "MATCH (s:Statement {id: $id}) WITH properties(s) AS p CREATE (n:Statement) SET n = p {.*, id: 'made#up'}", DifferenceKind.Added, "Statement", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Verify_EditByHand_IsFoundByIdAndMendedByRepair(string edit, DifferenceKind kind, string what, string detail)
    {
        await using var transport = await LoadedAsync();
        await transport.WriteAsync(CypherStatement.Write(edit, ("id", Step)), Token);

        var found = await transport.VerifyAsync(CuratedGraph.PartProjection);
        var mended = await transport.LoadAsync(CuratedGraph.PartProjection, new LoadOptions { Repair = true });
        var after = await transport.VerifyAsync(CuratedGraph.PartProjection);

        Assert.False(found.IsClean);
        // The checksum is over what is said; the hash that an edit leaves behind is compared by itself.
        Assert.Equal(edit.Contains("r.hash", StringComparison.Ordinal), found.Checksum.Expected == found.Checksum.Found);
        Assert.Contains(found.Differences, d => d.Kind == kind && d.What == what && d.Detail.Contains(detail, StringComparison.Ordinal)
            && (d.Id == Step || d.Id == "made#up" || what == "Entity"));
        Assert.Equal(LoadOutcome.Loaded, mended.Outcome);
        Loads.AssertClean(after);
    }

    [Fact]
    public async Task Verify_RelationshipOfOthersBetweenOurs_IsReportedAndLeftAlone()
    {
        await using var transport = await LoadedAsync();
        await transport.WriteAsync(CypherStatement.Write("MATCH (a)-[:PROMOTES {id: $id}]->(b) CREATE (a)-[:PROMOTES {note: 'mine'}]->(b), (a)-[:MINE]->(b)", ("id", Step)), Token);

        await transport.LoadAsync(CuratedGraph.PartProjection, new LoadOptions { Repair = true });
        var report = await transport.VerifyAsync(CuratedGraph.PartProjection);
        await transport.WriteAsync(CypherStatement.Write("MATCH ()-[r:PROMOTES|MINE]->() WHERE r.hash IS NULL DELETE r"), Token);

        var difference = Assert.Single(report.Differences);
        Assert.Equal((DifferenceKind.Added, "PROMOTES"), (difference.Kind, difference.What));
        Assert.Contains("without a hash of ExoGraph's", difference.Detail, StringComparison.Ordinal);
        Assert.Contains("left to those who made it", report.Message, StringComparison.Ordinal);
        Loads.AssertClean(await transport.VerifyAsync(CuratedGraph.PartProjection));
    }

    [Fact]
    public async Task Verify_NothingLoadedOrOtherVersion_SaysSo()
    {
        await using var transport = await server.OpenClearAsync();
        var empty = await transport.VerifyAsync(CuratedGraph.PartProjection);
        await transport.LoadAsync(CuratedGraph.PartProjection);
        await transport.WriteAsync(CypherStatement.Write("MATCH (v:GraphVersion) SET v.hash = 'other'"), Token);
        var other = await transport.VerifyAsync(CuratedGraph.PartProjection);
        await transport.WriteAsync(CypherStatement.Write("MATCH (v:GraphVersion) SET v.state = 'loading'"), Token);
        var loading = await transport.VerifyAsync(CuratedGraph.PartProjection);

        Assert.Contains("holds no ExoGraph graph", empty.Message, StringComparison.Ordinal);
        Assert.Equal(CuratedGraph.PartProjection.Nodes().Count() + CuratedGraph.PartProjection.Relationships().Count(), empty.DifferenceCount);
        Assert.Equal((false, 0L), (other.IsClean, other.DifferenceCount));
        Assert.Contains("it holds version other, not", other.Message, StringComparison.Ordinal);
        Assert.Contains("under way or was broken off", loading.Message, StringComparison.Ordinal);
    }

    /// <summary>A part of the curated graph, loaded and whole whatever the test before did.</summary>
    private async Task<INeo4jTransport> LoadedAsync()
    {
        var transport = await server.OpenAsync();
        var report = await transport.LoadAsync(CuratedGraph.PartProjection, new LoadOptions { Repair = true });
        Assert.True(report.InStep, report.Message);
        return transport;
    }
}
