using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.CoreTests.Beliefs;

/// <summary>Evidence of one study, read in a review, unless said otherwise.</summary>
internal static class EvidenceMaker
{
    public static Evidence Of(
        EvidenceLevel level = EvidenceLevel.Text, Certainty certainty = Certainty.Demonstrated, Verdict verdict = Verdict.Supported, string study = "wang-2019",
        string readIn = "xu-2021", EvidenceDirection direction = EvidenceDirection.Supports, string? pmid = null, int[]? references = null) => new()
        {
            Study = new PublicationKey(study),
            ReadIn = new PublicationKey(readIn),
            Level = level,
            Locator = "section 1",
            Certainty = certainty,
            Verdict = verdict,
            Direction = direction,
            Pmid = pmid,
            References = references ?? [],
        };
}
