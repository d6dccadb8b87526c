using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using static ExoGraph.Tests.CoreTests.Beliefs.EvidenceMaker;

namespace ExoGraph.Tests.CoreTests.Beliefs;

/// <summary>Worked by hand.</summary>
public sealed class BeliefCalculatorTests
{
    [Fact]
    public void Own_NoEvidence_IsZero() => Assert.Equal(0, Own().Millionths);

    [Fact]
    public void Own_OnePaperQuotedTwice_IsOne() =>
        // The title (.60) counts; the table of the same study (.50) adds nothing.
        Assert.Equal(600_000, Own(Of(EvidenceLevel.Table), Of(EvidenceLevel.Title)).Millionths);

    [Fact]
    public void Own_TwoStudies_CountTogether() =>
        // 1 - (1 - .5)(1 - .5 × .85) = 1 - .5 × .575 = .7125
        Assert.Equal(712_500, Own(Of(), Of(study: "yang-2020c", certainty: Certainty.Suggested)).Millionths);

    [Fact]
    public void Own_ForAndAgainst_MultiplyWithTheDoubt() =>
        // B+ = .6, B- = .5: .6 × .5 = .3
        Assert.Equal(300_000, Own(Of(EvidenceLevel.Title), Of(study: "li-2019", direction: EvidenceDirection.Refutes)).Millionths);

    [Fact]
    public void Own_OneStudyForAndAgainst_CountsOnBothSides() =>
        // The same paper supports with its title (.6) and refutes in a table (.5): .6 × (1 - .5)
        Assert.Equal(300_000, Own(Of(EvidenceLevel.Title), Of(EvidenceLevel.Table, direction: EvidenceDirection.Refutes)).Millionths);

    [Fact]
    public void Own_ManyStudies_AreCapped() =>
        Assert.Equal(950_000, Own([.. Enumerable.Range(0, 9).Select(i => Of(EvidenceLevel.Fulltext, study: "study-" + i))]).Millionths);

    [Fact]
    public void Own_DatabaseEntriesOfOnePubMedId_AreOneStudy()
    {
        var entries = new[] { "1", "1", "2" }.Select(p => Of(EvidenceLevel.Database, study: "mirtarbase", readIn: "mirtarbase", pmid: p)).ToArray();
        // Two papers of weight .4: 1 - .6 × .6
        Assert.Equal(640_000, Own(entries).Millionths);
    }

    [Fact]
    public void Own_RetractedStudy_CountsNothing()
    {
        var retracted = new Publication { Key = new PublicationKey("wang-2019"), Title = "", Notices = [new Notice(NoticeKind.Retraction, null, null, "")] };
        var belief = BeliefCalculator.Own([Of(EvidenceLevel.Title), Of(study: "li-2019")], false, key => key == retracted.Key ? retracted : null);
        Assert.Equal(500_000, belief.Millionths);
    }

    [Fact]
    public void Own_OrderOfEvidence_DoesNotMatter()
    {
        Evidence[] evidence = [Of(), Of(study: "b-2020", certainty: Certainty.Suggested), Of(EvidenceLevel.Title, study: "c-2020"), Of(study: "d-2020", certainty: Certainty.Proposed)];
        Assert.Single(Permutations(evidence).Select(e => Own([.. e]).Millionths).Distinct());
    }

    [Fact]
    public void Corroborated_ByTwoOthers_IsWorkedByHand() =>
        // 1 - (1 - .425)(1 - .5 × .6)(1 - .5 × .5) = 1 - .575 × .7 × .75 = .698125
        Assert.Equal(698_125, BeliefCalculator.Corroborated(Belief.Of(0.425), [Belief.Of(0.6), Belief.Of(0.5)]).Millionths);

    [Fact]
    public void Corroborated_DisbelievedStatement_StaysAtZero() =>
        Assert.Equal(0, BeliefCalculator.Corroborated(Belief.Of(0), [Belief.Of(0.9)]).Millionths);

    [Fact]
    public void Corroborated_ByNothing_IsItsOwn() => Assert.Equal(Belief.Of(0.43), BeliefCalculator.Corroborated(Belief.Of(0.43), []));

    [Fact]
    public void Corroborated_IsCappedAfter() =>
        Assert.Equal(950_000, BeliefCalculator.Corroborated(Belief.Of(0.95), [Belief.Of(0.95), Belief.Of(0.95)]).Millionths);

    private static Belief Own(params Evidence[] evidence) => BeliefCalculator.Own(evidence, false, _ => null);

    private static IEnumerable<IEnumerable<Evidence>> Permutations(Evidence[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany((item, i) => Permutations([.. items.Where((_, j) => j != i)]).Select(rest => rest.Prepend(item)));
}
