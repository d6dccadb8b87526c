using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Vocabularies;
using static ExoGraph.Tests.Records.Asking;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>Carriers of the review (sections 3.1, 3.4, 5.1, 5.2): answers read from its text.</summary>
public sealed class ReviewQuestionsCarrierTests
{
    private const string Iron = "exosome with Fe3O4@PDA, molecular beacon and doxorubicin";
    private const string Irgd = "iRGD exosome of immature dendritic cells with doxorubicin";
    private const string Blood = "engineered blood exosome with doxorubicin and chol-miR21i";
    private const string Neutrophil = "neutrophil exosome with doxorubicin";
    private const string Fluorouracil = "engineered exosome with miR-21 inhibitor and 5-fluorouracil";
    private const string Fibroblast = "nanoporation exosome of embryonic fibroblasts with mRNA";
    private const string Nanoporation = "nanoporation exosome";
    private const string Dendritic = "nanoporation exosome of dendritic cells with mRNA";
    private const string Gemcitabine = "autologous pancreatic cancer exosome with gemcitabine";

    [Theory]
    [InlineData("doxorubicin", Iron, Irgd, Blood, Neutrophil)] // 3.1, 5.1, 5.2 twice
    [InlineData("gemcitabine", Gemcitabine)] // 3.1
    [InlineData("5-FU", Fluorouracil)] // 3.4
    [InlineData("miR-21 inhibitor", Fluorouracil, Blood)] // 3.4, and below it 3.1's with cholesterol
    [InlineData("triptolide", "light-activatable liposome with triptolide and Ce6", "reduction-sensitive polymer nanoparticle with triptolide")] // 3.1: no exosomes
    [InlineData("paclitaxel", "paclitaxel-loaded exosome")] // title of 43
    [InlineData("siRNA", "tLyp-1 exosome", "EV-modified polyethylenimine complex")] // titles of 7 and 46
    [InlineData("miR-133b", "mesenchymal stem cell exosome")] // 3.3
    public void Carriers_OfAPayload_AreThese(string drug, params string[] expected) => Same(expected, Names(new() { Drug = Select(drug) }));

    [Theory]
    [InlineData("electroporation", Iron, Irgd)] // 5.1, 5.2
    [InlineData("nanoporation", Fibroblast, Dendritic, Nanoporation)] // 5.2: the last of no donor that is said
    [InlineData("surface-conjugation", Iron)] // 5.1
    public void Carriers_LoadedInAWay_AreThese(string loading, params string[] expected) => Same(expected, Names(new() { Loading = new Term(loading) }));

    /// <summary>5.2: of which donor the nanoporation exosomes were that reached the glioma is not said.</summary>
    [Fact]
    public void Carriers_EngineeredForGlioma_AreThese() => Same([Nanoporation, Neutrophil], Names(new() { Cancer = Select("glioma"), Origin = CarrierOrigin.Engineered }));

    /// <summary>5.2 counts glioma among cancers, though MONDO has benign ones of the name: who asks for cancer means its carriers too.</summary>
    [Fact]
    public void Carriers_ForCancer_IncludeThoseForGlioma() => Assert.Subset(
        Names(new() { Cancer = Select("cancer") }).ToHashSet(), new HashSet<string> { Nanoporation, Neutrophil, "mVSVG-exosome" });

    /// <summary>3.2: a pituitary adenoma is benign; who asks for cancer does not mean it.</summary>
    [Fact]
    public void Carriers_ForCancer_LeaveOutThoseOfABenignTumour() => Assert.DoesNotContain("exosome with H19", Names(new() { Cancer = Select("cancer") }));

    /// <summary>2.2, 4.4: what glioma cells and, below them, glioblastoma cells send out themselves; and the exosomes of serum in which 4.4 would look for SBF2-AS1.</summary>
    [Fact]
    public void Carriers_NaturalInGlioma_AreThese() => Same(["glioma cell vesicle", "glioblastoma cell exosome", "serum exosome"], Names(new() { Cancer = Select("glioma"), Origin = CarrierOrigin.Natural }));

    /// <summary>5.1 of reference 126: electroporated, coated, drawn by a magnet, opened by light.</summary>
    [Fact]
    public void Carrier_WithMagnetiteAndPolydopamine_IsToldWhole()
    {
        var row = Assert.Single(Carriers(new() { Drug = Select("doxorubicin") }), r => Label(r.Carrier) == Iron);

        Assert.Equal(CarrierOrigin.Engineered, row.Origin);
        Assert.Equal(("electroporation", "lumen"), (row.Payload.Single().Loading.Text, row.Payload.Single().Topology.Text));
        Same(["polydopamine-coated magnetite nanoparticle", "avidin", "molecular beacon for miR-21"], row.Surface.Select(Label));
        Same(["external magnetic field"], row.Targeting.Select(Label));
        Assert.Equal("near-infrared-light", row.Transfer.Release.Text);
        Same(["survival of malignant cells"], row.Outcomes.Select(o => Label(o.Statement.Object)));
        Assert.Equal(1, row.Outcomes.Single().Benefit);
    }

    /// <summary>5.2 of reference 127: iRGD for alpha-v integrin, 20 % loaded; seen to home in vitro, and, apart from that, given into a vein.</summary>
    [Fact]
    public void Carrier_WithIrgd_IsToldWhole()
    {
        var rows = Carriers(new() { Cancer = Select("breast cancer"), Origin = CarrierOrigin.Engineered });
        var (cells, row) = (Assert.Single(rows, r => r.Transfer.Route == Term.NotStated), Assert.Single(rows, r => r.Transfer.Route != Term.NotStated));

        Assert.All(rows, r => Assert.Equal(Irgd, Label(r.Carrier)));
        Assert.All(rows, r => Same(["iRGD"], r.Surface.Select(Label)));
        Same(["ITGAV"], cells.Targeting.Select(Label));
        Assert.Equal(("confocal imaging and flow cytometry", "not-stated"), (cells.Transfer.Proof, row.Transfer.Proof));
        Assert.Empty(cells.Outcomes);
        Assert.Equal("intravenous", row.Transfer.Route.Text);
        Same(["tumour growth of breast cancer", "drug accumulation in breast cancer"], row.Outcomes.Select(o => Label(o.Statement.Object)));
        Assert.All(row.Outcomes, o => Assert.Equal(1, o.Benefit));
        Assert.Equal("20 %", Known.Notes.Where(n => n.About == row.Carrier && n.Property == "drug loading efficiency").Select(n => $"{n.Value} {n.Unit}").Single());
    }

    /// <summary>3.1 of reference 60: magnetic clusters and L17E on blood exosomes, cargo let out of the endosome.</summary>
    [Fact]
    public void Carrier_OfBlood_HasItsClustersAndPeptide()
    {
        var row = Assert.Single(Carriers(new() { Drug = Select("chol-miR21i") }));

        Same(["superparamagnetic nanoparticle cluster", "L17E"], row.Surface.Select(Label));
        Assert.Equal("endosomal-escape", row.Transfer.Release.Text);
        Assert.Equal("blood", Label(row.Transfer.Donor!.Value));
        Same(["inhibitor"], row.Payload.Select(c => c.Form.Text));
    }

    /// <summary>5.2 and the title of 123; what exosomes at large do is no row.</summary>
    [Fact]
    public void Carriers_ThatCrossTheBloodBrainBarrier_AreThese() => Same(
        [Fibroblast, Dendritic, Neutrophil, "exosome with an anticancer drug"],
        Carriers(new()).Where(r => r.Crosses.Select(Label).Contains("blood brain barrier")).Select(r => Label(r.Carrier)));

    /// <summary>5.2: the neutrophil exosomes were tried in fish, mouse and transwell; 3.1: gemcitabine in mice.</summary>
    [Theory]
    [InlineData(Neutrophil, "Danio rerio", "Mus musculus")]
    [InlineData(Gemcitabine, "Mus musculus")]
    public void Carrier_InItsModels_IsNamedWithThem(string carrier, params string[] expected) =>
        Same(expected, Carriers(new()).Where(r => Label(r.Carrier) == carrier).SelectMany(r => r.Models).Select(Label));

    private static IEnumerable<string> Names(CarriersQuery query) => Carriers(query).Select(r => Label(r.Carrier)).Distinct();
}
