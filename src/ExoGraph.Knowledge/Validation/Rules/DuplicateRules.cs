using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>A file says one thing once. (Two files may say the same: that is corroboration.)</summary>
internal static class DuplicateRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var group in file.Statements.Where(s => s.Value.Scope is Scope.Step or Scope.Overall)
                .GroupBy(s => (s.Value.Subject, s.Value.SubjectForm, s.Value.Predicate, s.Value.Object, s.Value.ObjectForm, s.Value.Context, s.Value.Reading)))
                foreach (var (statement, places) in group.Skip(1))
                    scope.Report(places.Start, StatementCodes.Duplicate, $"{statement.Id} says what {group.First().Value.Id} says, in the same context.");
    }
}
