using ExoGraph.Core.Queries.Chains;
using static ExoGraph.Tests.Records.Asking;

namespace ExoGraph.Tests.Records;

/// <summary>Mechanisms of the review: the answers were read from its text, not from the program. Each row is a question; its place in the review stands beside it.</summary>
public sealed class ReviewQuestionsChainTests
{
    [Theory]
    [InlineData("miR-19b-3p", "metastasis of clear cell renal carcinoma", -1, // 4.1, Table 2
        "miR-19b-3p -| PTEN -| epithelial to mesenchymal transition -> metastasis of clear cell renal carcinoma: promotes")]
    [InlineData("clear cell renal carcinoma stem cell", "metastasis of clear cell renal carcinoma", -1, // 4.1: from the donor on
        "clear cell renal carcinoma stem cell => clear cell renal carcinoma stem cell exosome => miR-19b-3p -| PTEN -| epithelial to mesenchymal transition -> metastasis of clear cell renal carcinoma: promotes")]
    [InlineData("miR-92a-3p", "metastasis of hepatocellular carcinoma", -1, // Table 2 and its title: PTEN, Akt/Snail, EMT
        "miR-92a-3p -| PTEN -| AKT -> SNAI1 -> epithelial to mesenchymal transition -> metastasis of hepatocellular carcinoma: promotes")]
    [InlineData("miR-133b", "invasion of glioma cells", 1, // 3.3 in the order of Table 1 and the title: EZH2 before Wnt
        "miR-133b -| EZH2 -> canonical Wnt signaling pathway -> invasion of glioma cells: inhibits")]
    [InlineData("miR-193a", "cisplatin resistance of non-small cell lung carcinoma cells", 1, // 3.4
        "miR-193a -| LRRC1 -> cisplatin resistance of non-small cell lung carcinoma cells: inhibits")]
    [InlineData("miR-193a", "apoptosis of non-small cell lung carcinoma cells", 1, // Table 1
        "miR-193a -| LRRC1 -| apoptosis of non-small cell lung carcinoma cells: promotes")]
    [InlineData("pancreatic cancer cell exosome", "apoptosis of T cells", -1, // 3.3, title of 73: told as a pathway and member by member
        "pancreatic cancer cell exosome -> p38MAPK cascade -> response to endoplasmic reticulum stress -> PERK-mediated unfolded protein response -> apoptosis of T cells: promotes",
        "pancreatic cancer cell exosome -> p38MAPK cascade -> response to endoplasmic reticulum stress -> EIF2AK3 -> EIF2S1 -> ATF4 -> DDIT3 -> apoptosis of T cells: promotes")]
    [InlineData("miR-23a", "angiogenesis", null, // 4.3
        "miR-23a -| TSGA10 -| angiogenesis: promotes")]
    [InlineData("miR-103", "metastasis of hepatocellular carcinoma", -1, // 4.3, by its old name: leaky vessels, and new ones
        "miR-103a-3p -| junction proteins -| vascular permeability -> metastasis of hepatocellular carcinoma: promotes",
        "miR-103a-3p -> angiogenesis -> metastasis of hepatocellular carcinoma: promotes")]
    [InlineData("miR-205", "metastasis of ovarian cancer", -1, // 4.3 and title of 109
        "miR-205 -> angiogenesis -> metastasis of ovarian cancer: promotes")]
    [InlineData("TGF-β1", "proliferation of chronic myeloid leukemia cells", -1, // 4.5
        "TGFB1 => TGFBR -> negative regulation of apoptotic process -> proliferation of chronic myeloid leukemia cells: promotes")]
    [InlineData("PD-L1", "apoptosis of CD8+ T cells", -1, // 4.2
        "CD274 => PDCD1 -> apoptosis of CD8+ T cells: promotes")]
    [InlineData("PD-L1-positive tumour exosome", "activity of CD8+ T cells", -1, // 4.2: by IL-2 and by IFN-gamma
        "PD-L1-positive tumour exosome -| IL2 -> activity of CD8+ T cells: inhibits",
        "PD-L1-positive tumour exosome -| IFNG -> activity of CD8+ T cells: inhibits")]
    [InlineData("miR-21 inhibitor", "5-fluorouracil resistance of HCT-116/5FR cells", 1, // 3.4
        "miR-21 inhibitor -| miR-21 -> 5-fluorouracil resistance of HCT-116/5FR cells: inhibits")]
    [InlineData("CRISPR/Cas9 plasmid against PARP1", "apoptosis of ovarian cancer cells", 1, // Fig. 1
        "CRISPR/Cas9 plasmid against PARP1 -| PARP1 -| apoptosis of ovarian cancer cells: promotes")]
    [InlineData("miR-27a", "drug resistance of prostate cancer cells", -1, // 3.4 read by the title of 83
        "miR-27a -| TP53 -| drug resistance of prostate cancer cells: promotes")]
    [InlineData("VSV-G", "immunity against cancer", 1, // 5.2
        "VSV-G -> toll-like receptor 4 signaling pathway -> dendritic cell activation -> immunity against cancer: promotes")]
    [InlineData("suppression of exosomal PD-L1", "immunity against cancer", 1, // title of 120: two inhibitions make a promotion
        "suppression of exosomal PD-L1 -| PD-L1-positive tumour exosome -| immunity against cancer: promotes")]
    public void Chains_AttestedByOneStudy_AreThoseOfTheReview(string from, string to, int? benefit, params string[] expected)
    {
        var chains = Chains(from, to, q => q with { AttestedOnly = true }).Chains;

        Same(expected, chains.Select(Line));
        Assert.All(chains, c => Assert.Equal(benefit, c.Benefit));
    }

    [Theory]
    [InlineData("lncSBF2-AS1", "temozolomide resistance of glioblastoma cells", "SBF2-AS1 -> temozolomide resistance of glioblastoma cells: promotes")] // 4.4
    [InlineData("H19", "tumour growth of pituitary gland adenoma", "H19 -| tumour growth of pituitary gland adenoma: inhibits")] // 3.2
    [InlineData("miR-1273f", "metastasis of hepatocellular carcinoma", "miR-1273f -> metastasis of hepatocellular carcinoma: promotes")] // title of 94
    [InlineData("neutrophil exosome with doxorubicin", "tumour growth of glioma", "neutrophil exosome with doxorubicin -| tumour growth of glioma: inhibits")] // 5.2
    public void Chains_WhereTheReviewGivesNoMechanism_AreAnOverallEffect(string from, string to, string expected)
    {
        var answer = Chains(from, to);

        Assert.Empty(answer.Chains);
        Same([expected], answer.Overall.Select(Line));
    }

    /// <summary>4.1 and Table 2: PTEN restrains Akt in liver cancer, and miR-19b-3p lowers PTEN in kidney cancer. Nobody says both: a hypothesis.</summary>
    [Fact]
    public void Chains_JoinedOverTwoStudies_AreStitchedAndSayWhatChanges()
    {
        var chain = Assert.Single(Chains("miR-19b-3p", "AKT").Chains);

        Assert.Equal("miR-19b-3p -| PTEN -| AKT: promotes", Line(chain));
        Assert.Equal(ChainKind.Stitched, chain.Kind);
        Assert.Equal([ContextChange.Cancer, ContextChange.Cell, ContextChange.Organism, ContextChange.Study], Assert.Single(chain.Joins).Changes.Order());
    }

    /// <summary>3.4: cells were given a mimic of miR-193a; that it undoes resistance by LRRC1 is told of exosomes only, so the chain is a hypothesis.</summary>
    [Fact]
    public void Chains_FromTheMimicOfMiR193a_AreStitched()
    {
        var chain = Assert.Single(Chains("miR-193a mimic", "cisplatin resistance of non-small cell lung carcinoma cells").Chains);

        Assert.Equal("miR-193a mimic -> miR-193a -| LRRC1 -> cisplatin resistance of non-small cell lung carcinoma cells: inhibits", Line(chain));
        Assert.Equal(ChainKind.Stitched, chain.Kind);
    }

    /// <summary>3.4 and Table 1 have p53 as a cause of resistance; the title of 83 has the reverse. Both are kept, one is believed.</summary>
    [Fact]
    public void Chains_WithReadingsAsPrinted_HaveTheReviewsOwnSignToo()
    {
        var printed = Chains("miR-27a", "drug resistance of prostate cancer cells", q => q with { IncludeAsPrinted = true, Expand = true, MaxHops = 2 }).Chains;

        Same(["miR-27a -| TP53 -| drug resistance of prostate cancer cells: promotes", "miR-27a -| TP53 -> drug resistance of prostate cancer cells: inhibits"], printed.Select(Line));
    }

    /// <summary>3.3: of what one study asserts of miR-133b, every end.</summary>
    [Fact]
    public void Chains_FromACargoToEveryOutcome_EndWhereTheStudyEnds() => Same(
        ["tumour progression of glioma", "invasion of glioma cells", "metastasis of glioma", "occurrence of glioma"],
        Chains("miR-133b", null, q => q with { AttestedOnly = true }).Chains.Select(c => ReviewRecords.Label(c.End)));
}
