using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Sharing;

namespace ExoGraph.Neo4j.Tests.Queries;

[Collection(WholeDatabase.Name)]
public sealed class SharedAndEntityCypherTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SharedEquivalent_EveryKindAndSign_ReturnsTheSameRows()
    {
        await using var transport = await LoadAsync();
        var snapshot = GraphSnapshot.Build(CuratedGraph.Knowledge);
        var rows = 0;
        foreach (var kind in Enum.GetValues<SharedKind>())
            foreach (var sign in new Sign?[] { null, Sign.Plus, Sign.Minus, Sign.Unknown, Sign.Same })
                foreach (var minimum in new[] { 1, 2, 3 })
                {
                    var query = new SharedQuery(kind, minimum, sign);
                    var ours = new SharedFinder(snapshot).Find(query, Token).Rows
                        .SelectMany(r => r.Cancers.Select(c => $"{r.Id} {c.Cancer} {string.Join(' ', c.Hits.Select(h => h.Statement.Id.Text).Order(StringComparer.Ordinal))}")).ToHashSet();
                    var cypher = SharedCypher.Equivalent(query, CuratedGraph.Knowledge.Vocabulary);
                    if (cypher.Statement is null)
                    {
                        Assert.Empty(ours);
                        continue;
                    }
                    var theirs = (await transport.ReadAsync(cypher.Statement, Token).ToListAsync(Token))
                        .Select(r => $"{r["thing"]} {r["cancer"]} {string.Join(' ', r.GetList<string>("statements").Order(StringComparer.Ordinal))}").ToHashSet();
                    Assert.True(ours.SetEquals(theirs), $"{query}\nours: {string.Join('\n', ours.Except(theirs))}\ntheirs: {string.Join('\n', theirs.Except(ours))}\n{cypher.Text}");
                    rows += ours.Count;
                }
        Assert.InRange(rows, 100, int.MaxValue);
    }

    [Fact]
    public async Task EntityOf_EveryTenthEntity_ReturnsItsAcceptedStatements()
    {
        await using var transport = await LoadAsync();
        foreach (var id in CuratedGraph.Knowledge.Entities.Keys.Order().Where((_, i) => i % 10 == 0))
        {
            var row = await transport.ReadAsync(EntityCypher.Of(id, CuratedGraph.Knowledge.Vocabulary).Statement!, Token).SingleAsync(Token);

            Assert.Equal(Within(id, 1), row.GetList<string>("statements").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task NeighbourhoodOf_EveryTwentiethEntity_ReturnsTheStatementsWithinReach(int depth)
    {
        await using var transport = await LoadAsync();
        foreach (var id in CuratedGraph.Knowledge.Entities.Keys.Order().Where((_, i) => i % 20 == 0))
        {
            var rows = await transport.ReadAsync(EntityCypher.NeighbourhoodOf(id, depth, CuratedGraph.Knowledge.Vocabulary).Statement!, Token).ToListAsync(Token);

            Assert.Equal(Within(id, depth), rows.Select(r => r.Get<string>("statement")).Order(StringComparer.Ordinal));
        }
    }

    private async Task<INeo4jTransport> LoadAsync()
    {
        var transport = await server.OpenAsync();
        await new GraphLoader(transport).LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        return transport;
    }

    /// <summary>By plain search over the records: statements with an end less than so many statements away.</summary>
    private static IEnumerable<string> Within(Curie id, int depth)
    {
        var reached = new HashSet<Curie> { id };
        var met = new HashSet<string>();
        for (var ring = 0; ring < depth; ring++)
        {
            var touching = CuratedGraph.Knowledge.AllStatements.Where(s => s.Reading == ReadingKind.Accepted && (reached.Contains(s.Subject) || reached.Contains(s.Object))).ToList();
            met.UnionWith(touching.Select(s => s.Id.Text));
            foreach (var s in touching) reached.UnionWith([s.Subject, s.Object]);
        }
        return met.Order(StringComparer.Ordinal);
    }
}
