using ExoGraph.Core.Entities;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Scope and classes of statements fit their predicate.</summary>
internal static class StatementRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var (statement, places) in file.Statements)
            {
                if (statement.Predicate.Walk == Walk.Transfer || statement.Predicate.Name == "is_a")
                    scope.Report(places.At("predicate"), StatementCodes.NotWritten, statement.Predicate.Name == "is_a"
                        ? "'is_a' is said in the entity's row, not in a statement."
                        : $"'{statement.Predicate}' is a hop of a transfer; write a transfer.");
                else Scope(scope, statement, places);
                Classes(scope, statement, places);
                if (statement.Purpose is not null && statement.Predicate.Name != "biomarker_for")
                    scope.Report(places.At("purpose"), StatementCodes.Purpose, $"'purpose' belongs to biomarker_for, not to {statement.Predicate}.");
            }
    }

    private static void Scope(CheckScope scope, Statement statement, RecordPlaces places)
    {
        var walks = statement.Predicate.Walk == Walk.Step;
        if (walks && statement.Scope == Core.Statements.Scope.None)
            scope.Report(places.Start, StatementCodes.ScopeMissing, $"'{statement.Predicate}' is causal: say whether this is a step or an overall effect.");
        if (!walks && statement.Scope != Core.Statements.Scope.None)
            scope.Report(places.At("scope"), StatementCodes.ScopeSuperfluous, $"'{statement.Predicate}' never stands in a chain and has no scope.");
        if (!walks && statement.Implied)
            scope.Report(places.At("implied"), StatementCodes.ScopeSuperfluous, $"'{statement.Predicate}' is no step that could be implied.");
    }

    private static void Classes(CheckScope scope, Statement statement, RecordPlaces places)
    {
        var (predicate, isCausal) = (statement.Predicate, statement.Predicate.Walk == Walk.Step);
        if (scope.Find(statement.Subject, places.At("subject")) is { } subject)
        {
            if (!predicate.Subjects.Contains(subject.Class))
                scope.Report(places.At("subject"), StatementCodes.Subject, $"{scope.Name(subject.Id)} is a {subject.Class}; the subject of '{predicate}' is one of {CheckScope.Names(predicate.Subjects)}.");
            if (isCausal && !scope.Vocabulary.Classes[subject.Class.Name].Agent)
                scope.Report(places.At("subject"), StatementCodes.Agent, $"{scope.Name(subject.Id)} is a {subject.Class}, which does not act.");
            if (places.Has("actsOn") && subject.Class != EntityClass.Intervention)
                scope.Report(places.At("subject"), StatementCodes.InterventionClass, $"{scope.Name(subject.Id)} is a {subject.Class}, not an Intervention.");
        }
        if (scope.Find(statement.Object, places.At("object")) is not { } @object) return;
        if (!predicate.Objects.Contains(@object.Class))
            scope.Report(places.At("object"), StatementCodes.Object, $"{scope.Name(@object.Id)} is a {@object.Class}; the object of '{predicate}' is one of {CheckScope.Names(predicate.Objects)}.");
        if (isCausal && @object.NeedsBearer)
            scope.Report(places.At("object"), StatementCodes.ProcessNeedsBearer, $"What {scope.Name(@object.Id)} means depends on whose it is; use the outcome of its bearer.");
    }
}
