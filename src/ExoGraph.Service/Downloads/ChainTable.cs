using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Text;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>A chains answer as a table: a row for each hop.</summary>
public static class ChainTable
{
    private static readonly string[] s_columns = ["chain", "score", "effect", "kind", "chain_benefit", "hop", "weakest", "join", "join_factor"];

    /// <summary>The table, chains in their order; effects with no mechanism given have the kind <c>overall</c>.</summary>
    public static ResultTable Of(LoadedGraph graph, ChainsAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return StatementTable.Of(graph, s_columns, answer.Chains.Select(c => (c, Words.Of(c.Kind))).Concat(answer.Overall.Select(c => (c, "overall"))).SelectMany(Rows));
    }

    private static IEnumerable<(IReadOnlyList<string>, Core.Statements.Statement)> Rows((Chain Chain, string Kind) shown)
    {
        var chain = shown.Chain;
        for (var hop = 1; hop <= chain.Hops.Count; hop++)
        {
            var join = chain.Joins.FirstOrDefault(j => j.Hop == hop);
            yield return ([
                Text(chain.Rank), TwoDigits.Text(chain.ShownScore), Words.Of(chain.Effect), shown.Kind, chain.Benefit is { } benefit ? Text(benefit) : "", Text(hop),
                chain.WeakestHop == hop ? "true" : "false", join is null ? "" : ResultTable.List(join.Changes.Select(Words.Of)), join is null ? "" : TwoDigits.Text(join.Penalty),
            ], chain.Hops[hop - 1].Statement);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
