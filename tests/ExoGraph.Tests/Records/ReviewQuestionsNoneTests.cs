using ExoGraph.Core.Evidences;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Sharing;
using static ExoGraph.Tests.Records.Asking;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>Questions whose right answer is "none", each with its reason in the review.</summary>
public sealed class ReviewQuestionsNoneTests
{
    [Theory]
    [InlineData("miR-145", null)] // 3.2: raised, and a marker; a marker does not act
    [InlineData("miR-320d", null)] // 3.2: tells metastatic from other colorectal cancer, and causes nothing
    [InlineData("miR-7977", null)] // 3.2: said to inhibit growth "as a marker"; the title knows a marker only
    [InlineData("hematopoietic stem cell", "hemopoiesis")] // 4.5: the exosomes' proteins are not named, VPS33B is no cargo of theirs
    [InlineData("pancreatic cancer cell exosome", "apoptosis of pancreatic cancer cells")] // 3.3: it is T cells that die (title of 73)
    [InlineData("miR-205", "tumour growth of ovarian cancer")] // 4.3: the title of 109 has metastasis
    [InlineData("miR-23a", "metastasis of nasopharyngeal carcinoma")] // title of 114: associated, no effect told
    public void Chains_ThatTheReviewDoesNotSupport_AreNone(string from, string? to)
    {
        var answer = Chains(from, to, q => q with { AttestedOnly = true });

        Assert.Empty(answer.Chains);
        Assert.Empty(answer.Overall);
        Assert.NotEmpty(answer.Reason!);
    }

    /// <summary>4.3 cites 112 for miR-221-3p and EMT, which is about a viral miRNA: the reading is kept as printed, and only there.</summary>
    [Fact]
    public void Chains_OnAWrongReference_AreNoneAndSayWhatWasLeftOut()
    {
        var answer = Chains("miR-221-3p", "epithelial to mesenchymal transition", q => q with { AttestedOnly = true });

        Assert.Empty(answer.Chains);
        Assert.Empty(answer.Overall);
        Assert.True(answer.Excluded.AsPrinted > 0);
    }

    /// <summary>3.4: that miR-27a lessens resistance is printed; accepted is the reverse.</summary>
    [Fact]
    public void Chains_OfTheSignThatIsOnlyPrinted_AreNone()
    {
        var answer = Chains("miR-27a", "drug resistance of prostate cancer cells", q => q with { Effect = EffectWanted.Inhibits });

        Assert.Empty(answer.Chains);
        Assert.Empty(answer.Overall);
    }

    /// <summary>The study is retracted, so its mechanism is recorded, weighs nothing, and is not walked.</summary>
    [Theory]
    [InlineData("miR-144", "tumour progression of breast cancer", "wu-2019b")] // Table 2, 121
    [InlineData("miR-126", "tumour progression of breast cancer", "wu-2019b")] // Table 2, 121
    [InlineData("miR-221-3p", "angiogenesis", "wu-2019a")] // 4.3, 113
    [InlineData("VPS33B", "onset of leukemia", "gu-2016")] // title of 118
    [InlineData("tanshinone IIA with cisplatin", "tumour growth of esophageal cancer", "liao-2020")] // title of 85
    public void Chains_OfARetractedStudy_AreNone(string from, string to, string study)
    {
        var answer = Chains(from, to);

        Assert.Empty(answer.Chains);
        Assert.Empty(answer.Overall);
        Assert.Contains(Known.PublicationOf(new(study))!.Notices, n => n.Kind == NoticeKind.Retraction);
    }

    /// <summary>Titles of 97 and 98: a "role" in tumour progression has no sign; only titles that have one count.</summary>
    [Theory]
    [InlineData("xie-2019")]
    [InlineData("whiteside-2016")]
    public void Effects_OnTumourProgressionOfATitleThatNamesARole_AreNone(string study) =>
        Assert.DoesNotContain(Known.AllStatements, s => s.Scope is Scope.Step or Scope.Overall && Label(s.Object) == "tumour progression of cancer" && s.Evidence.Any(e => e.Study.Text == study));

    [Theory]
    [InlineData("temozolomide")] // 4.4: a drug of the review that no vesicle carries there
    [InlineData("cisplatin")] // 3.4: given beside exosomes, not in them
    public void Carriers_OfADrugThatNoneCarries_AreNone(string drug) => Assert.Empty(Carriers(new CarriersQuery { Drug = Select(drug) }));

    /// <summary>5.2 puts a viral protein on exosomes of reference 129 and does not say how it got there.</summary>
    [Fact]
    public void Carriers_LoadedByTransfectingTheirDonor_AreNone() => Assert.Empty(Carriers(new CarriersQuery { Loading = new Term("donor-transfection") }));

    /// <summary>Reference 45 sonicates to coat particles with exosome membrane; no exosome of the review is loaded so.</summary>
    [Fact]
    public void Carriers_LoadedBySonication_AreNone() => Assert.Empty(Carriers(new CarriersQuery { Loading = new Term("sonication") }));

    [Fact]
    public void Carriers_GivenByMouth_AreNone() => Assert.DoesNotContain(Carriers(new CarriersQuery()), r => r.Transfer.Route.Text == "oral");

    [Theory]
    [InlineData("urine")] // 1: exosomes are there, no marker is measured in it
    [InlineData("cerebrospinal fluid")] // 1: likewise
    [InlineData("ascitic fluid")] // Table 2: exosomes of ascites act, they mark nothing
    public void Markers_InAFluidWithoutAny_AreNone(string fluid) => Assert.Empty(Markers(new MarkersQuery { Biofluid = Select(fluid) }));

    /// <summary>3.2 has no marker of breast cancer; sections 4 and 5 speak of its treatment only.</summary>
    [Fact]
    public void Markers_OfBreastCancer_AreNone() => Assert.Empty(Markers(new MarkersQuery { Cancer = Select("breast cancer") }));

    /// <summary>3.2 prints RHOA; title and abstract of 68 have RHOU.</summary>
    [Fact]
    public void Markers_PrintedWrongly_AreNoneUnlessAskedFor()
    {
        var query = new MarkersQuery { Cancer = Select("non-functioning pituitary adenoma") };

        Assert.DoesNotContain(Markers(query), m => m.StartsWith("RHOA", StringComparison.Ordinal));
        Assert.Contains(Markers(query with { IncludeAsPrinted = true }), m => m.StartsWith("RHOA", StringComparison.Ordinal));
    }

    /// <summary>PTEN is the target in kidney and in liver cancer, NF-kappaB in two others: none is in three.</summary>
    [Fact]
    public void Shared_TargetsInThreeCancers_AreNone() => Assert.Empty(new SharedFinder(Snapshot).Find(new SharedQuery(SharedKind.Targets, 3), TestContext.Current.CancellationToken).Rows);

    /// <summary>Nowhere does the review report the donor of the PD-L1 exosomes of reference 103.</summary>
    [Fact]
    public void Donor_OfExosomalPdl1InBreastCancer_IsNotStated() => Assert.Null(Known.Transfers[new("yang-2018#t1")].Donor);

    /// <summary>The review reports no result against another: nothing refutes.</summary>
    [Fact]
    public void Evidence_ThatRefutes_IsNone() =>
        Assert.DoesNotContain(Known.AllStatements.Where(s => s.Reading == ReadingKind.Accepted).SelectMany(s => s.Evidence), e => e.Direction == EvidenceDirection.Refutes);
}
