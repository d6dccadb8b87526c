using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Service.Documents;

/// <summary>Says a chain as a sentence that a biologist would write.</summary>
public static class ChainSentence
{
    /// <summary>The sentence, with the end's net effect first and the way there after it.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="labelOf">Labels of entities.</param>
    public static string Of(Chain chain, Func<Curie, string> labelOf)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(labelOf);
        var effect = chain.Effect switch
        {
            NetEffect.Promotes => "promotes",
            NetEffect.Inhibits => "inhibits",
            _ => "acts, in a direction that is not known, on",
        };
        var steps = chain.Hops.Select(h => h.Statement).Where(s => s.Scope == Scope.Step).ToList();
        if (steps.Count == 0 && chain.Hops[0].Statement.Scope == Scope.Transfer) return Movement(chain, labelOf);
        var way = steps.Count > 1 ? ", by " + string.Join(", and so ", steps.SkipLast(1).Select((s, i) => Clause(s, steps, i, labelOf))) : "";
        var opaque = chain.OpaqueHop is { } hop ? $" (hop {hop} has no stated direction)" : "";
        return $"{labelOf(chain.Start)} {effect} {labelOf(chain.End)}{way}{opaque}; {Support(chain)}.";
    }

    private static string Clause(Statement statement, List<Statement> steps, int index, Func<Curie, string> labelOf)
    {
        var falls = Signs.Product(steps.Take(index + 1).Select(s => s.Predicate.Sign));
        var verb = (falls, statement.Predicate.Name) switch
        {
            (NetEffect.Indeterminate, _) => "acting on",
            (_, "engages") => "engaging",
            (NetEffect.Inhibits, "downregulates") => "lowering",
            (NetEffect.Promotes, "upregulates") => "raising",
            (NetEffect.Inhibits, _) => index == 0 ? "inhibiting" : "holding back",
            _ => index > 0 && statement.Predicate.Sign == Sign.Minus ? "releasing" : "activating",
        };
        return $"{verb} {labelOf(statement.Object)}";
    }

    private static string Movement(Chain chain, Func<Curie, string> labelOf) =>
        string.Join(", ", chain.Hops.Select(h => $"{labelOf(h.Statement.Subject)} {h.Statement.Predicate.Name.Replace('_', ' ')} {labelOf(h.Statement.Object)}")) + $"; {Support(chain)}.";

    private static string Support(Chain chain)
    {
        var studies = chain.Hops.SelectMany(h => h.Statement.Evidence).Select(e => e.Study).Distinct().Count();
        var text = studies == 1 ? "one study" : $"{studies} studies";
        if (chain.Hops[0].Statement.Scope == Scope.Overall) return $"stated as a whole by {text}, with no mechanism given";
        return chain.Kind == ChainKind.Attested ? $"attested by {text}" : $"stitched from {text}: a hypothesis";
    }
}
