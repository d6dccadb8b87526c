using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>An as-printed reading says why it is not accepted and what is; an accepted one has nothing to say.</summary>
internal static class ReadingRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var (statement, places) in file.Statements)
            {
                if (statement.Reading == ReadingKind.AsPrinted) AsPrinted(scope, statement, places);
                else if (places.Has("replacedBy") || places.Has("reason"))
                    scope.Report(places.At(places.Has("replacedBy") ? "replacedBy" : "reason"), StatementCodes.AcceptedHasReason, "An accepted statement has neither replacedBy nor reason.");
            }
    }

    private static void AsPrinted(CheckScope scope, Statement statement, RecordPlaces places)
    {
        if (statement.Reason.Length == 0 || !places.Has("replacedBy"))
            scope.Report(places.At("reading"), StatementCodes.ReasonMissing, $"An as-printed reading needs {(statement.Reason.Length == 0 ? "a reason" : "replacedBy, or 'replacedBy: none'")}.");
        if (statement.ReplacedBy is not { } id || scope.Index.IsBroken(id)) return;
        var other = scope.Index.Statement(id);
        if (other is null) scope.Report(places.At("replacedBy"), StatementCodes.Replacement, $"There is no statement '{id}'.");
        else if (other.Reading != ReadingKind.Accepted) scope.Report(places.At("replacedBy"), StatementCodes.Replacement, $"'{id}' is itself no accepted statement.");
    }
}
