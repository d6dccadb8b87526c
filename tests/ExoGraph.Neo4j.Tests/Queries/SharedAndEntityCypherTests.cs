using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Queries.Shared;
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
        var glioma = CuratedGraph.Knowledge.Entities.Values.Single(e => e.Label == "glioma").Id;
        Selection below = new("glioma", "glioma", glioma, [.. CuratedGraph.Knowledge.Entities.Keys.Where(e => e == glioma || CuratedGraph.Knowledge.Hierarchy.IsA(e, glioma)).Order()], false);
        foreach (var cancer in new[] { null, below })
            foreach (var kind in Enum.GetValues<SharedKind>())
                foreach (var sign in new Sign?[] { null, Sign.Plus, Sign.Minus, Sign.Unknown, Sign.Same })
                    foreach (var minimum in cancer is null ? new[] { 1, 2, 3 } : [1])
                    {
                        var query = new SharedQuery(kind, minimum, sign) { Cancer = cancer };
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
    public async Task EntityAndNeighbourhood_EveryFifteenthEntity_ReturnTheStatementsWithinReach()
    {
        await using var transport = await LoadAsync();
        var wrong = new List<string>();
        foreach (var id in CuratedGraph.Knowledge.Entities.Keys.Order().Where((_, i) => i % 15 == 0))
            wrong.AddRange(await EntityParity.CompareAsync(transport, CuratedGraph.Knowledge, id, Token));

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Faces_AboutAllAndAboutSome_ReturnTheSameRows()
    {
        await using var transport = await LoadAsync();
        var snapshot = GraphSnapshot.Build(CuratedGraph.Knowledge);
        var (wrong, rows) = (new List<string>(), 0);
        var some = CuratedGraph.Knowledge.Entities.Keys.Order().Where((_, i) => i % 80 == 0).Select(id => (Selection?)new Selection(id.Text, id.Text, id, [id], false));
        foreach (var about in some.Prepend(null))
            foreach (var direct in new[] { false, true })
            {
                var (difference, found) = await FacesParity.CompareAsync(transport, snapshot, new FacesQuery(about, direct), Token);
                rows += found;
                if (difference.Length > 0) wrong.Add($"{about?.Asked} direct {direct}: {difference}");
            }

        Assert.Empty(wrong);
        Assert.InRange(rows, 2, int.MaxValue);
    }

    private async Task<INeo4jTransport> LoadAsync()
    {
        var transport = await server.OpenAsync();
        await new GraphLoader(transport).LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        return transport;
    }
}
