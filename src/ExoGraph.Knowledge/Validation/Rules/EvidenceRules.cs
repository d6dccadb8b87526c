using System.Globalization;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Evidence names publications that exist; only a review's own sentences cite by number.</summary>
internal static class EvidenceRules
{
    public static void Check(CheckScope scope)
    {
        var numbers = scope.Files.Values.SelectMany(f => f.Publication.ReadIn)
            .Where(r => r.Reference is not null).Select(r => (r.In, r.Reference!.Value)).ToHashSet();
        foreach (var file in scope.Set.Publications)
            foreach (var (evidence, places) in All(file))
                for (var i = 0; i < evidence.Count; i++)
                    One(scope, file.Publication, evidence[i], f => places.At(string.Create(CultureInfo.InvariantCulture, $"evidence.{i}.{f}")), numbers);
    }

    /// <summary>The evidence of every record of a file.</summary>
    public static IEnumerable<(IReadOnlyList<Evidence> Evidence, RecordPlaces Places)> All(PublicationFile file) =>
        file.Transfers.Select(t => (t.Value.Evidence, t.Places))
            .Concat(file.Statements.Select(s => (s.Value.Evidence, s.Places)))
            .Concat(file.Notes.Select(n => (n.Value.Evidence, n.Places)));

    private static void One(CheckScope scope, Publication publication, Evidence evidence, Func<string, Place> at, HashSet<(PublicationKey, int)> numbers)
    {
        if (!scope.HasFile(evidence.Study))
            scope.Report(at("study"), EvidenceCodes.Publication, $"'{evidence.Study}' has no file among the publications.");
        // A readIn that comes from the file's own is reported there.
        if (!scope.HasFile(evidence.ReadIn) && publication.ReadIn.All(r => r.In != evidence.ReadIn))
            scope.Report(at("readIn"), EvidenceCodes.Publication, $"'{evidence.ReadIn}' has no file among the publications.");
        if (evidence.References.Count == 0) return;
        if (publication.Kind != PublicationKind.Review)
        {
            scope.Report(at("references"), EvidenceCodes.References, $"{publication.Key} is no review; only a review's own sentences cite by reference numbers.");
            return;
        }
        if (!scope.Set.IsComplete) return; // What could not be read may have the number.
        foreach (var number in evidence.References.Where(n => !numbers.Contains((evidence.ReadIn, n))))
            scope.Report(at("references"), EvidenceCodes.References, $"No publication is reference {number} of {evidence.ReadIn}.");
    }
}
