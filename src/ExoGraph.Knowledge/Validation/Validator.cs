using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Rules;

namespace ExoGraph.Knowledge.Validation;

/// <summary>Checks a set of records against every rule; reports all problems at once.</summary>
internal static class Validator
{
    private static readonly Action<CheckScope>[] s_rules =
    [
        EntityRules.Check, OutcomeEntityRules.Check, NameRules.Check, HierarchyRules.Check, PublicationRules.Check,
        EvidenceRules.Check, ContextRules.Check, StatementRules.Check, ReadingRules.Check, DuplicateRules.Check,
        OutcomeRules.Check, FramingRules.Check, TransferRules.Check, NoteRules.Check, MechanismRules.Check, AuditRules.Check, CoverageRules.Check, UsageRules.Check,
    ];

    /// <summary>Checks a set.</summary>
    public static void Check(RecordSet set, ProblemLog log, CancellationToken cancellationToken)
    {
        var scope = new CheckScope(set, log);
        foreach (var rule in s_rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule(scope);
        }
    }
}
