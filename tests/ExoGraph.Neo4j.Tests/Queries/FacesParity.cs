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
        var parts = new[]
        {
            ("disputed", FacesCypher.DisputedOf(query, snapshot.Knowledge.Vocabulary), answer.Disputed.Select(d => d.Statement.Id.Text)),
            ("targets", FacesCypher.TargetsOf(query, snapshot.Knowledge.Vocabulary), answer.Targets.Select(t => $"{t.Target} {Ids(t.Raised)} {Ids(t.Lowered)}")),
            ("benefits", FacesCypher.BenefitsOf(query, snapshot.Knowledge.Vocabulary), answer.Benefits.Select(b => $"{b.Agent} {Ends(b.Good)} {Ends(b.Bad)}")),
        };
        foreach (var (name, equivalent, wanted) in parts)
        {
            if (equivalent.Statement is null) continue;
            var (expected, found) = (wanted.ToHashSet(), (await transport.ReadAsync(equivalent.Statement, token).ToListAsync(token)).Select(Text).ToHashSet());
            if (!expected.SetEquals(found)) return ($"{name}:\n{string.Join('\n', expected.Except(found).Take(5))}\nonly the database:\n{string.Join('\n', found.Except(expected).Take(5))}\n{equivalent.Text}", ours.Count);
        }
        return ("", ours.Count + answer.Targets.Count + answer.Benefits.Count);
    }

    private static string Text(Neo4jRow row) => row.Columns[0] switch
    {
        "statement" => row.Get<string>("statement"),
        "target" => $"{row["target"]} {Sorted(row.GetList<string>("raised"))} {Sorted(row.GetList<string>("lowered"))}",
        _ => $"{row["agent"]} {Sorted(row.GetList<string>("good"))} {Sorted(row.GetList<string>("bad"))}",
    };

    private static string Ids(IEnumerable<FaceEffect> tellings) => Sorted(tellings.Select(t => t.Statements[0].Id.Text));

    private static string Ends(IEnumerable<FaceEffect> tellings) => Sorted(tellings.Select(t => t.End.Text));

    private static string Sorted(IEnumerable<string> texts) => string.Join(' ', texts.Order(StringComparer.Ordinal));

    private static IEnumerable<IEnumerable<string>> Lists(Neo4jRow row, string column) => row.GetList<object>(column).Select(list => ((IEnumerable<object?>)list).Select(v => (string)v!));

    private static string Told(IEnumerable<IEnumerable<string>> effects) => string.Join(" | ", effects.Select(e => string.Join(' ', e)).Order(StringComparer.Ordinal));
}
