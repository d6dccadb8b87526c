using ExoGraph.Core.Audits;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>How a source frames an effect is the computed benefit (sign × desirable), unless the audit says otherwise.</summary>
internal static class FramingRules
{
    public static void Check(CheckScope scope)
    {
        var audited = scope.Set.Audit.Where(a => a.Value.Kind == AuditKind.Framing).SelectMany(a => a.Value.Records).ToHashSet();
        foreach (var file in scope.Set.Publications)
            foreach (var (statement, places) in file.Statements.Where(s => s.Value.Scope is Scope.Step or Scope.Overall && s.Value.Framed is not null))
            {
                if (!scope.Entities.TryGetValue(statement.Object, out var outcome) || outcome.Desirable is not { } desirable || audited.Contains(statement.Id)) continue;
                int? sign = statement.Predicate.Sign switch { Sign.Plus or Sign.Same => 1, Sign.Minus => -1, _ => null };
                if (sign is null || sign * desirable == (statement.Framed == Framing.Beneficial ? 1 : -1)) continue;
                scope.Report(places.At("framed"), StatementCodes.Framed, $"'{statement.Predicate}' {scope.Name(outcome.Id)} is {(sign * desirable > 0 ? "beneficial" : "unfavourable")} for the patient, and no audit row of kind framing names {statement.Id}.");
            }
    }
}
