using ExoGraph.Core.Queries.Cuts;

namespace ExoGraph.Paths.Cuts;

/// <summary>Sentences of an answer about choke points.</summary>
internal static class Wording
{
    public static string Direct(CutsQuery query, int count) =>
        $"{query.From.Label} acts on {query.To.Label} directly ({count} {(count == 1 ? "statement" : "statements")}), so there is nothing between that could be cut.";

    public static string NoWay(CutsQuery query) => $"No way leads from {query.From.Label} to {query.To.Label}, so there is nothing to cut.";

    public static string Uncuttable(CutsQuery query) =>
        $"A way from {query.From.Label} to {query.To.Label} passes only what can't be cut, so no set of entities cuts every way.";

    public static string MinimumCut(CutsQuery query) =>
        $"Without the entities of any one of these cuts no walk of steps leads from {query.From.Label} to {query.To.Label}, and no lighter set does that.";

    public static string HittingSet(int chains, bool all) => all
        ? $"Any one of these cuts hits every chain that meets the limits ({chains}); longer or other chains may be left."
        : $"Any one of these cuts hits the {chains} best chains that meet the limits; there are more, which may be left.";
}
