using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Vocabularies;
using static ExoGraph.Tests.Records.Asking;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>Markers of the review (section 3.2, Table 1, the titles cited there): answers read from its text.</summary>
public sealed class ReviewQuestionsMarkerTests
{
    [Fact]
    public void Markers_InSaliva_IsOne() => Same(
        ["miR-24-3p in saliva marks oral cavity squamous cell carcinoma for diagnosis, screening, treatment: raised"],
        Markers(new() { Biofluid = Select("saliva") }));

    /// <summary>Three miRNAs are raised; the text and the title make markers of two.</summary>
    [Fact]
    public void Markers_OfOvarianCancer_AreTwoOfThreeThatAreRaised() => Same(
        ["miR-145 in blood serum marks ovarian cancer for diagnosis, not-stated, treatment: raised", "miR-200c in blood serum marks ovarian cancer for diagnosis: raised"],
        Markers(new() { Cancer = Select("ovarian cancer") }));

    /// <summary>The row of reference 63 in Table 1 names no fluid, so the prognosis it has is of none.</summary>
    [Fact]
    public void Markers_InSerum_AreThoseOfTheStudiesOfSerum() => Same(
        [
            "miR-7977 in blood serum marks lung adenocarcinoma for not-stated, treatment: not-stated",
            "miR-145 in blood serum marks ovarian cancer for diagnosis, not-stated, treatment: raised",
            "miR-200c in blood serum marks ovarian cancer for diagnosis: raised",
            "miR-200 family in blood serum marks cholangiocarcinoma for diagnosis, prognosis, treatment: not-stated",
            "miR-200c-3p in blood serum marks cholangiocarcinoma for monitoring, not-stated, treatment: not-stated",
            "miR-122 in blood serum marks liver metastasis of colorectal cancer for diagnosis, prognosis: not-stated",
            "miR-320d in blood serum marks metastasis of colorectal cancer for diagnosis, distinguishing: not-stated",
            "microRNA in blood serum marks colorectal cancer for prediction: not-stated",
            "CDK6 in blood serum marks invasion of non-functioning pituitary adenoma for prediction: raised",
            "RHOU in blood serum marks invasion of non-functioning pituitary adenoma for prediction: raised",
            "SBF2-AS1 in blood serum marks temozolomide resistance of glioblastoma cells for not-stated: raised",
        ],
        Markers(new() { Biofluid = Select("serum") }));

    /// <summary>Who asks for blood means serum too; "circulating" of 63 and 70 says blood only.</summary>
    [Fact]
    public void Markers_InBloodButNotInSerum_AreTheCirculatingOnes() => Same(
        [
            "miR-150-5p in blood marks colorectal cancer for diagnosis: not-stated",
            "miR-99b-5p in blood marks colorectal cancer for diagnosis: not-stated",
            "microRNA in blood marks colorectal cancer for diagnosis: not-stated",
        ],
        Markers(new() { Biofluid = Select("blood") }).Except(Markers(new() { Biofluid = Select("serum") })));

    /// <summary>Section 3 adds that tumour cells secrete more exosomes than normal cells do.</summary>
    [Fact]
    public void Markers_ForPrediction_AreThese() => Same(
        [
            "CDK6 in blood serum marks invasion of non-functioning pituitary adenoma for prediction: raised",
            "RHOU in blood serum marks invasion of non-functioning pituitary adenoma for prediction: raised",
            "H19 in - marks pituitary gland adenoma for prediction: lowered",
            "microRNA in blood serum marks colorectal cancer for prediction: not-stated",
            "extracellular exosome in - marks cancer for prediction: raised",
            "epithelial to mesenchymal transition in - marks tumour progression of cancer for prediction: not-stated",
        ],
        Markers(new() { Purpose = new Term("prediction") }));

    /// <summary>Abstract and summary of section 3 name no purpose; 3.2 has prediction, prognosis and detection, section 6 diagnosis.</summary>
    [Fact]
    public void Markers_ExosomesThemselves_AreForThesePurposes() => Assert.Equal(
        "extracellular exosome in - marks cancer for diagnosis, not-stated, prediction, prognosis: raised",
        Assert.Single(Markers(new() { Cancer = Select("cancer") }), m => m.StartsWith("extracellular exosome in - marks cancer ", StringComparison.Ordinal)));

    [Fact]
    public void Markers_ThatDistinguish_IsMiR320d() => Same(
        ["miR-320d in blood serum marks metastasis of colorectal cancer for distinguishing: not-stated"],
        Markers(new() { Purpose = new Term("distinguishing") }));

    [Fact]
    public void Markers_ThatAreLowered_IsH19() =>
        Same(["H19"], new ExoGraph.Paths.Markers.MarkersFinder(Snapshot).Find(new()).Rows.Where(r => r.Change == MarkerChange.Lowered).Select(r => Label(r.Marker)));

    /// <summary>4.3: raised in the exosomes of liver cancer, and perhaps a marker of it.</summary>
    [Fact]
    public void Markers_OfLiverCancers_IncludeThoseOfTheCancersBelow() => Same(
        [
            "miR-103a-3p in - marks hepatocellular carcinoma for not-stated: raised",
            "miR-200 family in blood serum marks cholangiocarcinoma for diagnosis, prognosis, treatment: not-stated",
            "miR-200c-3p in blood serum marks cholangiocarcinoma for monitoring, not-stated, treatment: not-stated",
        ],
        Markers(new() { Cancer = Select("liver cancer") }));
}
