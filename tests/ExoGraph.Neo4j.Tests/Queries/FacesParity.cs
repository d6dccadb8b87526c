using ExoGraph.Core.Queries.Faces;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Faces;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Neo4j.Tests.Queries;

/// <summary>Asks for two faces in the mirror and in the database.</summary>
internal static class FacesParity
{
    /// <summary>Says how the two answers differ; empty where they do not.</summary>
    public static async Task<(string Difference, int Rows)> CompareAsync(INeo4jTransport transport, GraphSnapshot snapshot, FacesQuery query, CancellationToken token)
    {
        var answer = new FacesFinder(snapshot).Find(query, token);
        var ours = answer.Rows.Select(r => $"{r.Agent} {r.On} + {Told(r.Promotes.Select(e => e.Statements.Select(s => s.Id.Text)))} - {Told(r.Inhibits.Select(e => e.Statements.Select(s => s.Id.Text)))}").ToHashSet();
        var cypher = FacesCypher.Of(query, snapshot.Knowledge.Vocabulary);
        var theirs = (await transport.ReadAsync(cypher.Statement!, token).ToListAsync(token))
            .Select(r => $"{r["agent"]} {r["on"]} + {Told(Lists(r, "promotes"))} - {Told(Lists(r, "inhibits"))}").ToHashSet();
        if (!ours.SetEquals(theirs))
            return ($"only the mirror:\n{string.Join('\n', ours.Except(theirs).Take(5))}\nonly the database:\n{string.Join('\n', theirs.Except(ours).Take(5))}\n{cypher.Text}", ours.Count);
        var disputed = FacesCypher.DisputedOf(query);
        List<string> found = disputed.Statement is { } statement ? (await transport.ReadAsync(statement, token).ToListAsync(token)).ConvertAll(r => r.Get<string>("statement")) : [];
        var expected = answer.Disputed.Select(d => d.Statement.Id.Text).Order(StringComparer.Ordinal).ToList();
        return (expected.SequenceEqual(found.Order(StringComparer.Ordinal)) ? "" : $"disputed: {string.Join(' ', expected)}, not {string.Join(' ', found)}", ours.Count);
    }

    private static IEnumerable<IEnumerable<string>> Lists(Neo4jRow row, string column) => row.GetList<object>(column).Select(list => ((IEnumerable<object?>)list).Select(v => (string)v!));

    private static string Told(IEnumerable<IEnumerable<string>> effects) => string.Join(" | ", effects.Select(e => string.Join(' ', e)).Order(StringComparer.Ordinal));
}
