using ExoGraph.Core.Entities;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>What a causal statement does to an outcome happens in the outcome's bearer: its own cell, or its cancer.</summary>
internal static class OutcomeRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var (statement, places) in file.Statements.Where(s => s.Value.Scope is Scope.Step or Scope.Overall))
            {
                if (!scope.Entities.TryGetValue(statement.Object, out var outcome) || outcome.Bearer is not { } id || !scope.Entities.TryGetValue(id, out var bearer)) continue;
                var isTumour = bearer.Class == EntityClass.Tumour;
                var own = isTumour ? statement.Context.Cancer : statement.Context.Cell;
                if (own is { } stated && (scope.Hierarchy.AreRelated(stated, id) || !scope.Entities.ContainsKey(stated))) continue;
                var field = isTumour ? "cancer" : "cell";
                scope.Report(places.At("object"), StatementCodes.Bearer, $"The bearer of {scope.Name(outcome.Id)} is {scope.Name(id)}, but the statement's {field} is {scope.Name(own)}.");
            }
    }
}
