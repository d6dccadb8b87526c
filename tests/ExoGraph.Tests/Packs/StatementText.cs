using ExoGraph.Core.Evidences;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Packs;

/// <summary>A statement in a line, so that tests read well.</summary>
internal static class StatementText
{
    /// <summary><c>subject predicate(sign) object</c>.</summary>
    public static string Line(this Statement s) => $"{s.Subject} {s.Predicate}({s.Predicate.Sign.Mark()}) {s.Object}";

    /// <summary>Evidence as <c>study direction certainty</c>, joined by commas.</summary>
    public static string Said(this Statement s) =>
        string.Join(", ", s.Evidence.Select(e => $"{e.Study} {(e.Direction == EvidenceDirection.Supports ? "for" : "against")} {e.Certainty.ToString().ToLowerInvariant()}"));
}
