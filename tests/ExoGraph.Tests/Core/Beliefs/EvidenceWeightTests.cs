using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Tests.Knowledge;
using static ExoGraph.Tests.CoreTests.Beliefs.EvidenceMaker;

namespace ExoGraph.Tests.CoreTests.Beliefs;

/// <summary>Every row of the table in docs/scores.md.</summary>
public sealed class EvidenceWeightTests
{
    [Theory]
    [InlineData(EvidenceLevel.Fulltext, 0.80, "the study's full text")]
    [InlineData(EvidenceLevel.Abstract, 0.70, "its abstract")]
    [InlineData(EvidenceLevel.Title, 0.60, "its title")]
    [InlineData(EvidenceLevel.Text, 0.50, "a review's text, table or caption")]
    [InlineData(EvidenceLevel.Table, 0.50, "a review's text, table or caption")]
    [InlineData(EvidenceLevel.Caption, 0.50, "a review's text, table or caption")]
    public void Of_EachLevel_IsItsBase_AsPublished(EvidenceLevel level, double weight, string row)
    {
        Assert.Equal(weight, EvidenceWeight.Of(Of(level), false, null), 12);
        AssertPublished(row, weight);
    }

    [Theory]
    [InlineData("12345", 0.40, "a database entry with a PubMed id")]
    [InlineData(null, 0.25, "a database entry without one")]
    public void Of_DatabaseEntry_DependsOnItsPubMedId(string? pmid, double weight, string row)
    {
        Assert.Equal(weight, EvidenceWeight.Of(Of(EvidenceLevel.Database, study: "mirtarbase", readIn: "mirtarbase", pmid: pmid), false, null), 12);
        AssertPublished(row, weight);
    }

    [Theory]
    [InlineData(EvidenceLevel.Text)]
    [InlineData(EvidenceLevel.Table)]
    [InlineData(EvidenceLevel.Caption)]
    public void Of_ReviewSentenceThatCitesNobody_IsUncited(EvidenceLevel level)
    {
        Assert.Equal(0.25, EvidenceWeight.Of(Of(level, study: "xu-2021"), false, null), 12);
        AssertPublished("a review's sentence that cites nobody", 0.25);
    }

    [Fact]
    public void Of_ReviewSentenceThatCitesSeveral_IsOneEvidenceOfTheReview() =>
        Assert.Equal(0.5, EvidenceWeight.Of(Of(study: "xu-2021", references: [14, 15]), false, null), 12);

    [Theory]
    [InlineData(Certainty.Demonstrated, 1, "demonstrated")]
    [InlineData(Certainty.Suggested, 0.85, "suggested")]
    [InlineData(Certainty.Proposed, 0.30, "proposed")]
    public void Of_EachCertainty_IsItsFactor(Certainty certainty, double factor, string row)
    {
        Assert.Equal(0.5 * factor, EvidenceWeight.Of(Of(certainty: certainty), false, null), 12);
        AssertPublished(row, factor);
    }

    [Fact]
    public void Of_ImpliedStep_CountsLess()
    {
        Assert.Equal(0.5 * 0.6, EvidenceWeight.Of(Of(), true, null), 12);
        AssertPublished("an implied step", 0.60);
    }

    [Theory]
    [InlineData(Verdict.Unchecked, EvidenceLevel.Text, 0.5)]
    [InlineData(Verdict.Supported, EvidenceLevel.Text, 0.5)]
    [InlineData(Verdict.Loose, EvidenceLevel.Text, 0.4)]
    [InlineData(Verdict.Mismatch, EvidenceLevel.Text, 0.25)]
    [InlineData(Verdict.Mismatch, EvidenceLevel.Title, 0.25)]
    [InlineData(Verdict.Contradicted, EvidenceLevel.Fulltext, 0)]
    public void Of_EachVerdict_CountsAsPublished(Verdict verdict, EvidenceLevel level, double weight)
    {
        Assert.Equal(weight, EvidenceWeight.Of(Of(level, verdict: verdict), false, null), 12);
        AssertPublished("a citation that holds loosely", 0.8);
        AssertPublished("contradicted, or the study retracted", 0);
    }

    [Theory]
    [InlineData(NoticeKind.Correction, 0.5)]
    [InlineData(NoticeKind.ExpressionOfConcern, 0.25)]
    [InlineData(NoticeKind.Retraction, 0)]
    public void Of_EachNotice_CountsAsPublished(NoticeKind kind, double weight)
    {
        var study = new Publication { Key = new PublicationKey("wang-2019"), Title = "A study", Notices = [new Notice(kind, null, null, "")] };
        Assert.Equal(weight, EvidenceWeight.Of(Of(), false, study), 12);
        AssertPublished("an expression of concern", 0.5);
    }

    [Fact]
    public void Of_AllFactorsAtOnce_IsTheirProduct()
    {
        var study = new Publication { Key = new PublicationKey("wang-2019"), Title = "A study", Notices = [new Notice(NoticeKind.ExpressionOfConcern, null, null, "")] };
        Assert.Equal(0.7 * 0.85 * 0.6 * 0.8 * 0.5, EvidenceWeight.Of(Of(EvidenceLevel.Abstract, Certainty.Suggested, Verdict.Loose), true, study), 12);
    }

    /// <summary>docs/scores.md holds the row with this number.</summary>
    private static void AssertPublished(string row, double number)
    {
        var cells = File.ReadLines(Path.Combine(Repository.Root, "docs", "scores.md")).Where(l => l.StartsWith('|'))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(l => l.Contains(row)).ToList();
        var published = Assert.Single(cells)[Array.IndexOf(cells[0], row) + 1];
        Assert.Equal(number, double.Parse(published, System.Globalization.CultureInfo.InvariantCulture), 12);
    }
}
