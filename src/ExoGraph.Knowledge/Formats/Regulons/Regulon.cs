using ExoGraph.Core.Evidences;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Regulons;

/// <summary>What the lists of transcription factors and targets share.</summary>
internal static class Regulon
{
    /// <summary>Adds a statement with one piece of evidence a paper; papers are separated by <c>;</c>, <c>,</c> or <c>|</c>.</summary>
    public static bool Add(
        ImportJob job, TableLog table, int factor, string predicate, int target, in Variant variant,
        ReadOnlySpan<char> papers, string claim, Certainty certainty, string original, string locator = "")
    {
        var (isNew, any) = (false, false);
        foreach (var range in papers.SplitAny(';', ',', '|'))
        {
            var study = job.Builder.Study(papers[range]);
            if (study == 0) continue;
            any = true;
            isNew |= job.Add(table, factor, predicate, target, variant, job.Builder.Evidence(study, locator, claim, certainty, EvidenceDirection.Supports, original));
        }
        return any ? isNew : job.Add(table, factor, predicate, target, variant, job.Builder.Evidence(0, locator, claim, certainty, EvidenceDirection.Supports, original));
    }

    /// <summary>What the row wrote, where it is not what the entities are called.</summary>
    public static string Original(ReadOnlySpan<char> factor, in CellCache.Cell factorCell, ReadOnlySpan<char> target, in CellCache.Cell targetCell) =>
        factorCell.IsLabel && targetCell.IsLabel ? "" : $"{factor}\t{target}";
}
