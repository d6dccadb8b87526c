using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Own belief of a pack's statements straight from their columns: the numbers of <see cref="BeliefCalculator.Own"/> without building evidence.</summary>
internal sealed class PackBeliefs
{
    private const int FlagCount = 8;
    private readonly double[] _named = new double[FlagCount];
    private readonly double[] _unnamed = new double[FlagCount];
    private readonly List<(int Study, bool Against, double Best)> _studies = [];
    private readonly NoticeIndex _notices;
    private readonly string _pack;
    private readonly Func<int, string> _references;

    /// <param name="notices">Retractions and concerns.</param>
    /// <param name="pack">The pack's name: the study of evidence that names none.</param>
    /// <param name="references">The text of a study below 0.</param>
    public PackBeliefs(NoticeIndex notices, string pack, Func<int, string> references)
    {
        (_notices, _pack, _references) = (notices, pack, references);
        foreach (var certainty in Enum.GetValues<Certainty>())
            foreach (var direction in Enum.GetValues<EvidenceDirection>())
            {
                var flags = EvidenceFlags.Of(direction, certainty);
                _named[flags] = EvidenceWeight.Of(Sample(certainty, "study"), false, null);
                _unnamed[flags] = EvidenceWeight.Of(Sample(certainty, "pack"), false, null);
            }
    }

    public Belief Of(ReadOnlySpan<int> studies, ReadOnlySpan<byte> flags, bool implied)
    {
        if (studies.Length == 1)
        {
            var weight = Weight(studies[0], flags[0], implied);
            return Belief.Of(EvidenceFlags.Direction(flags[0]) == EvidenceDirection.Supports ? 1 - (1 - weight) : 0);
        }
        Collect(studies, flags, implied);
        double notFor = 1, notAgainst = 1;
        foreach (var (_, against, best) in _studies)
        {
            if (against) notAgainst *= 1 - best;
            else notFor *= 1 - best;
        }
        return Belief.Of((1 - notFor) * notAgainst);
    }

    private void Collect(ReadOnlySpan<int> studies, ReadOnlySpan<byte> flags, bool implied)
    {
        _studies.Clear();
        for (var i = 0; i < studies.Length; i++)
        {
            var (study, against, weight) = (studies[i], EvidenceFlags.Direction(flags[i]) == EvidenceDirection.Refutes, Weight(studies[i], flags[i], implied));
            // Evidence is sorted by study: the same one is near the end of the list.
            var at = _studies.Count - 1;
            while (at >= 0 && _studies[at].Study == study && _studies[at].Against != against) at--;
            if (at >= 0 && _studies[at].Study == study) _studies[at] = _studies[at] with { Best = Math.Max(_studies[at].Best, weight) };
            else _studies.Add((study, against, weight));
        }
        // In the calculator's order, so that products agree to the last bit. PubMed ids of one length are in it already.
        if (_studies.Count < 2 || (_studies[0].Study > 0 && Digits(_studies[0].Study) == Digits(_studies[^1].Study))) return;
        _studies.Sort((a, b) => string.CompareOrdinal(Text(a.Study), Text(b.Study)));
    }

    private static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10) digits++;
        return digits;
    }

    private string Text(int study) => study > 0 ? string.Create(CultureInfo.InvariantCulture, $"PMID:{study}") : study == 0 ? _pack : _references(study);

    private double Weight(int study, byte flags, bool implied)
    {
        var weight = (study == 0 ? _unnamed : _named)[flags];
        if (implied) weight *= EvidencePriors.Implied;
        if (study <= 0 || _notices.OfStudy(study) is not { } publication) return weight;
        return publication.IsRetracted ? 0 : publication.HasConcern ? weight * EvidencePriors.Concern : weight;
    }

    private static Evidence Sample(Certainty certainty, string study) => new()
    {
        Study = new PublicationKey(study),
        ReadIn = new PublicationKey("pack"),
        Level = EvidenceLevel.Database,
        Locator = "",
        Certainty = certainty,
    };
}
