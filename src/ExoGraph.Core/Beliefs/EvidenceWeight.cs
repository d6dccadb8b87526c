using ExoGraph.Core.Evidences;
using ExoGraph.Core.Publications;

namespace ExoGraph.Core.Beliefs;

/// <summary>The weight of one piece of evidence: base(level) × certainty × implied × verdict × notices.</summary>
public static class EvidenceWeight
{
    /// <summary>Computes the weight, from 0 to 0.8.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="implied">Whether the statement is implied.</param>
    /// <param name="study">The publication whose result it is; null where it is unknown (a database).</param>
    public static double Of(Evidence evidence, bool implied, Publication? study)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Verdict == Verdict.Contradicted || study is { IsRetracted: true }) return 0;
        var weight = Start(evidence) * EvidencePriors.Factor(evidence.Certainty);
        if (implied) weight *= EvidencePriors.Implied;
        if (evidence.Verdict == Verdict.Loose) weight *= EvidencePriors.Loose;
        if (study is { HasConcern: true }) weight *= EvidencePriors.Concern;
        return weight;
    }

    private static double Start(Evidence evidence)
    {
        if (evidence.Level == EvidenceLevel.Database && evidence.Pmid is null && evidence.Study == evidence.ReadIn)
            return EvidencePriors.DatabaseWithoutPmid;
        if (evidence.Verdict == Verdict.Mismatch || evidence.IsUncited)
            return Math.Min(EvidencePriors.Uncited, EvidencePriors.Base(evidence.Level));
        return EvidencePriors.Base(evidence.Level);
    }
}
