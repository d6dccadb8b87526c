using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Audit rows name records that exist, in a publication that exists.</summary>
internal static class AuditRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var group in scope.Set.Audit.GroupBy(a => a.Value.Id.File).Where(g => !scope.HasFile(g.Key)))
            scope.Report(group.First().Places.Start with { Line = 1 }, AuditCodes.Review, $"'{group.Key}' has no file among the publications.");
        foreach (var (finding, places) in scope.Set.Audit)
            foreach (var id in finding.Records.Where(id => !scope.Index.Exists(id)))
                scope.Report(places.Start, AuditCodes.Record, $"There is no record '{id}'.");
    }
}
