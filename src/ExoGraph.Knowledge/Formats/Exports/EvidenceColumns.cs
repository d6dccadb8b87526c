using System.Globalization;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Text;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>The columns about evidence that our tables share. They run in step, one item a piece of evidence.</summary>
internal static class EvidenceColumns
{
    /// <summary>What was claimed, in our words; some tables have columns of their own before it.</summary>
    public const string Claims = "claims";

    /// <summary>All but the claims, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["studies", "read_in", "levels", "locators", "certainties", "verdicts", "cited_as"];

    /// <summary>The cells of <see cref="Names"/>.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Evidence> evidence)
    {
        return
        [
            Each(e => e.Study.Text), Each(e => e.ReadIn.Text), Each(e => Words.Of(e.Level)), Each(e => e.Locator), Each(e => Words.Of(e.Certainty)), Each(e => Words.Of(e.Verdict)),
            evidence.Any(e => e.CitedAs is not null) ? Each(e => e.CitedAs?.ToString(CultureInfo.InvariantCulture) ?? "") : "",
        ];

        string Each(Func<Evidence, string> pick) => TsvTable.List(evidence.Select(pick));
    }

    /// <summary>The cell of <see cref="Claims"/>.</summary>
    public static string ClaimsOf(IReadOnlyList<Evidence> evidence) => TsvTable.List(evidence.Select(e => e.Claim));
}
