using ExoGraph.Core.Publications;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Sharing;
using static ExoGraph.Tests.Records.Asking;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>What raises and lowers an outcome, what cancers share, and where the review is read otherwise than it is printed.</summary>
public sealed class ReviewQuestionsEffectTests
{
    [Theory]
    [InlineData("PTEN", Sign.Minus, "miR-19b-3p", "miR-92a-3p")] // 4.1, Table 2
    [InlineData("EZH2", Sign.Minus, "miR-133b")] // 3.3
    [InlineData("DUSP1", Sign.Plus, "p38MAPK cascade", "pancreatic cancer cell exosome")] // 3.3, Table 1
    [InlineData("apoptosis of CD8+ T cells", Sign.Plus, "CD274", "PDCD1", "PD-L1-positive tumour exosome")] // 4.2
    [InlineData("angiogenesis", Sign.Plus, // 1, 4.3, titles of 101 to 109; 113 is retracted
        "miR-23a", "miR-205", "miR-103a-3p", "extracellular exosome", "tumour-derived exosome", "TSPAN8", "ANG", "VEGF")]
    [InlineData("drug resistance", Sign.Minus, // 3.4, 4.4, title of 43; p53 by what 83 implies
        "miR-193a", "bone marrow mesenchymal stem cell exosome", "miR-21 inhibitor", "engineered exosome with miR-21 inhibitor and 5-fluorouracil",
        "inhibition of SBF2-AS1", "paclitaxel-loaded exosome", "extracellular exosome", "TP53")]
    [InlineData("drug resistance", Sign.Plus, // 3.4, 4.1, 4.4, abstract, titles of 41, 79, 80, 83, 88
        "miR-27a", "SBF2-AS1", "glioblastoma cell exosome", "drug-resistant endothelial cell exosome", "epithelial to mesenchymal transition", "extracellular exosome",
        "tumour-derived exosome", "exosome of drug-resistant tumour cells", "genetic alteration", "Tumor Microenvironment", "miR-21", "LRRC1")]
    public void Effects_OnOneThing_AreOfThese(string name, Sign sign, params string[] expected) => Same(expected, WithEffectOn(name, sign));

    /// <summary>NF-kappaB would be a second, in nasopharyngeal and, by 85, in esophageal cancer: 85 is retracted.</summary>
    [Fact]
    public void Shared_Targets_IsPten() => Same(
        ["PTEN: clear cell renal carcinoma, hepatocellular carcinoma; same sign"], Shared(new(SharedKind.Targets)));

    /// <summary>1, 4.2, titles of 92, 96 and 120: what holds the immune response to a tumour down; 97's "abnormal" response has no sign.</summary>
    [Fact]
    public void Effects_AgainstImmunityToTumours_AreThese() => Same(
        ["CD274", "PD-L1-positive tumour exosome", "PDCD1", "extracellular exosome"], WithEffectOn("immune response to tumor cell", Sign.Minus));

    /// <summary>4.4: cells and tissue that hold much SBF2-AS1 are the resistant ones, not glioblastoma at large.</summary>
    [Fact]
    public void Raised_Sbf2As1_IsSoInWhatResists() => Same(
        ["temozolomide-resistant glioblastoma cell", "temozolomide-resistant glioblastoma tissue"],
        Known.AllStatements.Where(s => s.Predicate.Name == "elevated_in" && Label(s.Subject) == "SBF2-AS1").Select(s => Label(s.Object)));

    [Fact]
    public void Shared_TargetsLowered_IsPten() => Same(
        ["PTEN: clear cell renal carcinoma, hepatocellular carcinoma; same sign"], Shared(new(SharedKind.Targets, Sign: Sign.Minus)));

    /// <summary>Sections 4.1 and 4.3, Table 2, reference 74; "cancer" itself, above all of them, is no seventh.</summary>
    [Fact]
    public void Shared_Metastasis_IsOfSixCancers() => Same(
        ["clear cell renal carcinoma", "gastric cancer", "glioma", "hepatocellular carcinoma", "nasopharyngeal carcinoma", "ovarian cancer"],
        CancersOf(SharedKind.Outcomes, "Neoplasm Metastasis"));

    /// <summary>3.4 has it of colon cancer and, with 81, of colorectal cancer: a parent and its child are one.</summary>
    [Fact]
    public void Shared_ResistanceTo5Fluorouracil_IsOfOneCancer() =>
        Assert.DoesNotContain(Find(new(SharedKind.Outcomes)), r => Label(r.Id) == "5-fluorouracil resistance");

    [Fact]
    public void Shared_Emt_IsOfFourCancers() => Same(
        ["clear cell renal carcinoma", "gastric cancer", "hepatocellular carcinoma", "nasopharyngeal carcinoma"],
        CancersOf(SharedKind.Pathways, "epithelial to mesenchymal transition"));

    /// <summary>4.3; the cervical one of reference 113 is of a retracted study.</summary>
    [Fact]
    public void Shared_Angiogenesis_IsOfThreeCancers() => Same(
        ["hepatocellular carcinoma", "nasopharyngeal carcinoma", "ovarian cancer"],
        CancersOf(SharedKind.Pathways, "angiogenesis"));

    /// <summary>5.2: the drug is carried in breast cancer and in glioma; RNA at large in glioma and in cancer, PD-L1 in breast cancer and in cancer, which is one.</summary>
    [Fact]
    public void Shared_Cargo_IsDoxorubicin() => Same(["doxorubicin"], Find(new(SharedKind.Cargo)).Select(r => Label(r.Id)));

    /// <summary>Printed reading by accepted one, as titles and tables decide (audit).</summary>
    [Theory]
    [InlineData("cao-2019#s4", "cao-2019#s3")] // miR-27a lessens resistance / adds to it
    [InlineData("shen-2020#s6", "shen-2020#s5")] // tumour cells die / T cells die
    [InlineData("xu-2019#s12", "xu-2019#s2")] // Wnt before EZH2 / EZH2 before Wnt
    [InlineData("yu-2019a#s3", "yu-2019a#s2")] // RHOA / RHOU
    [InlineData("he-2019#s5", "he-2019#s3")] // growth / metastasis
    [InlineData("xu-2021#s62", "xu-2021#s61")] // tumour to normal / normal to tumour
    [InlineData("fang-2018#s8", "fang-2018#s1")] // connexin / junction proteins
    [InlineData("wu-2019b#s10", "wu-2019b#s9")] // transformation / progression
    public void AsPrinted_Reading_NamesTheAcceptedOne(string printed, string accepted)
    {
        var statement = Known.Statements[new(printed)];

        Assert.Equal(ReadingKind.AsPrinted, statement.Reading);
        Assert.Equal(new(accepted), statement.ReplacedBy);
        Assert.NotEmpty(statement.Reason);
        Assert.Contains(Known.Audit, a => a.Records.Contains(statement.Id));
    }

    /// <summary>Table 2 has 118 for SBF2-AS1 (117) and 123 for chronic myeloid leukemia (119), and no other wrong number.</summary>
    [Fact]
    public void References_PrintedWrongly_AreTwo() => Same(
        ["raimondo-2015 as 123 in Table 2", "zhang-2019b as 118 in Table 2"],
        Known.AllStatements.SelectMany(s => s.Evidence).Where(e => e.CitedAs is not null).Select(e => $"{e.Study} as {e.CitedAs} in {e.Locator}").Distinct());

    /// <summary>Four references are retracted (85, 113, 118, 121); three were corrected before the review came out (22, 93, 112).</summary>
    [Fact]
    public void Notices_OnReferences_AreSeven() => Same(
        ["liao-2020: retraction", "wu-2019a: retraction", "gu-2016: retraction", "wu-2019b: retraction", "yang-2020b: correction", "wang-2019: correction", "lin-2018: correction"],
        Known.Publications.Values.SelectMany(p => p.Notices.Select(n => $"{p.Key}: {Core.Text.Words.Of(n.Kind)}")));

    private static IEnumerable<string> Shared(SharedQuery query) => Find(query).Select(r =>
        $"{Label(r.Id)}: {string.Join(", ", r.Cancers.Select(c => Label(c.Cancer)))}; {(r.SameSign ? "same sign" : "signs differ")}");

    private static IEnumerable<string> CancersOf(SharedKind kind, string label) => Find(new(kind)).Single(r => Label(r.Id) == label).Cancers.Select(c => Label(c.Cancer));

    private static IReadOnlyList<SharedRow> Find(SharedQuery query) => new SharedFinder(Snapshot).Find(query, TestContext.Current.CancellationToken).Rows;
}
