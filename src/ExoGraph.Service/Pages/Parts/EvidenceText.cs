using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Pages.Parts;

/// <summary>Says in a few words what evidence there is, before it is unfolded.</summary>
public static class EvidenceText
{
    /// <summary>The studies, how surely, and how many pieces.</summary>
    public static string Of(IReadOnlyList<EvidenceDocument> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Count == 0) return "no evidence";
        var studies = evidence.Select(e => e.Study).Distinct().ToList();
        var certainties = string.Join(" or ", evidence.Select(e => e.Certainty).Distinct());
        var count = evidence.Count == 1 ? "one piece of evidence" : $"{evidence.Count} pieces of evidence";
        return $"{(studies.Count <= 3 ? string.Join(", ", studies) : $"{studies.Count} studies")}, {certainties}, {count}";
    }
}
