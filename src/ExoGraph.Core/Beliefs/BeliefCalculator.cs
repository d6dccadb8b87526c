using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;

namespace ExoGraph.Core.Beliefs;

/// <summary>Belief of a statement from its evidence, and from statements that corroborate it.</summary>
public static class BeliefCalculator
{
    /// <summary>
    /// min(.95, B+ · (1 - B-)), where B is 1 - prod(1 - w) over studies, and w the greatest weight within a study:
    /// one paper quoted twice is one.
    /// </summary>
    public static Belief Own(IEnumerable<Evidence> evidence, bool implied, Func<PublicationKey, Publication?> publications)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(publications);
        double notFor = 1, notAgainst = 1;
        foreach (var study in evidence.GroupBy(e => (Study: e.Pmid is null ? e.Study.Text : "PMID:" + e.Pmid, e.Direction)).OrderBy(g => g.Key.Study, StringComparer.Ordinal))
        {
            var best = study.Max(e => EvidenceWeight.Of(e, implied, publications(e.Study)));
            if (study.Key.Direction == EvidenceDirection.Supports) notFor *= 1 - best;
            else notAgainst *= 1 - best;
        }
        return Belief.Of((1 - notFor) * notAgainst);
    }

    /// <summary>1 - (1 - b) · prod(1 - .5 · b_i), capped: the same triple elsewhere makes a statement more credible. A belief of 0 stays 0.</summary>
    /// <param name="own">The statement's own belief.</param>
    /// <param name="others">Uncorroborated beliefs of the same triple in other contexts or sources.</param>
    public static Belief Corroborated(Belief own, IEnumerable<Belief> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (own.Millionths == 0) return own;
        var doubt = 1 - own.Value;
        foreach (var other in others.OrderBy(b => b)) doubt *= 1 - EvidencePriors.Corroboration * other.Value;
        return Belief.Of(1 - doubt);
    }
}
