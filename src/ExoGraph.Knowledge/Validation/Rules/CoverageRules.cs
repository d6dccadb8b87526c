using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>A review's coverage is complete both ways: every row says what holds its facts, and every record read in the review has its row.</summary>
internal static class CoverageRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var review in scope.Set.Coverage.GroupBy(c => c.Value.Review))
        {
            if (!scope.HasFile(review.Key))
                scope.Report(review.First().Places.Start with { Line = 1 }, CoverageCodes.Review, $"'{review.Key}' has no file among the publications.");
            var covered = Rows(scope, [.. review]);
            if (scope.Set.IsComplete) NotCovered(scope, review.Key, covered);
        }
    }

    private static HashSet<RecordId> Rows(CheckScope scope, List<Draft<CoverageRow>> rows)
    {
        var covered = new HashSet<RecordId>();
        var next = new Dictionary<(string, CoverageKind), int>();
        foreach (var (row, places) in rows)
        {
            if (row.Records.Count > 0 == row.Reason.Length > 0)
                scope.Report(places.Start, CoverageCodes.RecordsOrReason, row.Records.Count > 0 ? "The row has records and a reason; fill one of them." : "The row has neither records nor a reason.");
            var expected = next.GetValueOrDefault((row.Section, row.Kind), 1);
            if (row.Number != expected)
                scope.Report(places.Start, CoverageCodes.Number, $"The number is {row.Number} where {expected} comes next in this section and kind.");
            next[(row.Section, row.Kind)] = row.Number + 1;
            foreach (var text in row.Records)
            {
                var id = RecordId.TryParse(text, out var full) ? full : new RecordId(row.Review, text);
                if (scope.Index.Exists(id)) covered.Add(id);
                else if (!scope.HasFile(new PublicationKey(text))) scope.Report(places.Start, CoverageCodes.Record, $"There is no record '{text}'.");
            }
        }
        return covered;
    }

    private static void NotCovered(CheckScope scope, PublicationKey review, HashSet<RecordId> covered)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var (id, evidence, places) in Records(file))
                if (evidence.Any(e => e.ReadIn == review) && !covered.Contains(id))
                    scope.Report(places.Start, CoverageCodes.NotCovered, $"{id} was read in {review}, but no row of its coverage names it.");
    }

    private static IEnumerable<(RecordId Id, IReadOnlyList<Evidence> Evidence, RecordPlaces Places)> Records(PublicationFile file) =>
        file.Transfers.Select(t => (t.Value.Id, t.Value.Evidence, t.Places))
            .Concat(file.Statements.Select(s => (s.Value.Id, s.Value.Evidence, s.Places)))
            .Concat(file.Notes.Select(n => (n.Value.Id, n.Value.Evidence, n.Places)));
}
