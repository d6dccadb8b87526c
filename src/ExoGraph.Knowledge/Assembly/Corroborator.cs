using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Gives statements their beliefs: from their own evidence, then from the same triple in other contexts.</summary>
internal static class Corroborator
{
    /// <summary>The statements with both beliefs.</summary>
    /// <remarks>Hops of one file that differ only in their transfer are one observation told twice, not corroboration.</remarks>
    public static List<Statement> WithBeliefs(IEnumerable<Statement> statements, Func<PublicationKey, Publication?> publications)
    {
        var own = statements.Select(s => s with { OwnBelief = BeliefCalculator.Own(s.Evidence, s.Implied, publications) }).ToList();
        var byTriple = own.Where(Counts).ToLookup(s => (s.Subject, s.Predicate, s.Object));
        return [.. own.Select(s => s with
        {
            Belief = Counts(s)
                ? BeliefCalculator.Corroborated(s.OwnBelief, byTriple[(s.Subject, s.Predicate, s.Object)].Where(o => IsElsewhere(s, o)).Select(o => o.OwnBelief))
                : s.OwnBelief,
        })];
    }

    private static bool Counts(Statement s) => s.Scope is Scope.Step or Scope.Overall or Scope.Transfer && s.Reading == ReadingKind.Accepted;

    private static bool IsElsewhere(Statement s, Statement other) =>
        s.Id != other.Id && (s.Id.File != other.Id.File || s.Context with { Transfer = null } != other.Context with { Transfer = null });
}
