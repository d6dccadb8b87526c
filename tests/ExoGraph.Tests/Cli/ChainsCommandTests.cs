using System.Text.Json.Nodes;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Cli;

/// <summary>The questions that the graph was made for, asked on the command line.</summary>
public sealed class ChainsCommandTests
{
    [Fact]
    public async Task Chains_MiR19bToMetastasis_GivesTheAttestedChainFirst()
    {
        var run = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--json")).Done();
        var first = run.Json["chains"]![0]!;
        Assert.Equal((1, "attested", "promotes", 0.26, -1), ((int)first["rank"]!, (string)first["kind"]!, (string)first["effect"]!, (double)first["score"]!, (int)first["benefit"]!));
        Assert.Equal("wang-2019#m1", (string)first["mechanisms"]![0]!);
        Assert.Empty(first["joins"]!.AsArray());
        var transfer = Assert.Single(first["transfers"]!.AsArray())!;
        Assert.Equal(("clear cell renal carcinoma stem cell", "clear cell renal carcinoma stem cell exosome", "clear cell renal carcinoma cell"), (Label(transfer["donor"]), Label(transfer["vesicle"]), Label(transfer["recipient"])));
        Assert.Equal(
            ["miR-19b-3p -downregulates- PTEN", "PTEN -inhibits- epithelial to mesenchymal transition", "epithelial to mesenchymal transition -promotes- metastasis of clear cell renal carcinoma"],
            first["hops"]!.AsArray().Select(h => $"{Label(h!["subject"])} -{h["predicate"]}- {Label(h["object"])}"));
        Assert.Equal(["-", "-", "+"], first["hops"]!.AsArray().Select(h => (string)h!["sign"]!));
        Assert.All(first["hops"]!.AsArray(), h =>
        {
            Assert.Equal("clear cell renal carcinoma", Label(h!["cancer"]));
            Assert.All(h["evidence"]!.AsArray(), e =>
            {
                Assert.Equal(("wang-2019", "xu-2021"), ((string)e!["study"]!, (string)e["readIn"]!));
                Assert.NotEmpty((string)e["locator"]!);
                Assert.Contains((string)e["certainty"]!, new[] { "demonstrated", "suggested" });
                Assert.NotEmpty((string)e["claim"]!);
            });
            Assert.NotEmpty(h["evidence"]!.AsArray());
        });
    }

    [Fact]
    public async Task Chains_MiR19bToMetastasis_ReadsWellInATerminal()
    {
        var run = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--k", "1")).Done();
        string[] expected =
        [
            "1. miR-19b-3p promotes metastasis of clear cell renal carcinoma, by lowering PTEN, and so releasing epithelial to mesenchymal transition; attested by one study.",
            "   attested, net effect: promotes, bad for the patient, score 0.26, wang-2019#m1",
            "   clear cell renal carcinoma stem cell ⇢ clear cell renal carcinoma stem cell exosome with miR-19b-3p ⇢ clear cell renal carcinoma cell  (mode not stated) wang-2019#t1",
            "   hop 1: miR-19b-3p downregulates ⊣ PTEN (clear cell renal carcinoma; clear cell renal carcinoma cell)  belief 0.43  wang-2019#s1",
            "       wang-2019 read in xu-2021, section 4.1 (text), suggested, citation supported, weight 0.43",
            "   hop 2: weakest link PTEN inhibits ⊣ epithelial to mesenchymal transition (implied; clear cell renal carcinoma; clear cell renal carcinoma cell)  belief 0.26  wang-2019#s2",
            "   hop 3: epithelial to mesenchymal transition promotes → metastasis of clear cell renal carcinoma (implied; clear cell renal carcinoma; clear cell renal carcinoma cell)  belief 0.3  wang-2019#s3",
        ];
        Assert.Equal(expected, run.Lines.Intersect(expected));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Chains_EffectThatNoneHas_SaysWhyAndWhatIsNear()
    {
        var run = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--effect", "inhibits", "--json")).Done();
        Assert.Empty(run.Json["chains"]!.AsArray());
        Assert.Contains("Without effect (inhibits) there is one: promotes.", (string)run.Json["reason"]!, StringComparison.Ordinal);
        var miss = run.Json["nearestMiss"]!;
        Assert.Equal(("effect", "inhibits", "promotes"), ((string)miss["constraint"]!, (string)miss["asked"]!, (string)miss["found"]!));
        Assert.Equal("wang-2019#m1", (string)miss["chain"]!["mechanisms"]![0]!);
        var text = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--effect", "inhibits")).Done();
        Assert.Contains("Nearest miss: effect asked for inhibits; with promotes there is:", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_MiR92aToMetastasis_GivesTheLiverChain()
    {
        var first = await First("miR-92a-3p", "metastasis");
        Assert.Equal(("attested", "promotes", "yang-2020c#m1"), ((string)first["kind"]!, (string)first["effect"]!, (string)first["mechanisms"]![0]!));
        Assert.Equal("miR-92a-3p PTEN AKT SNAI1 epithelial to mesenchymal transition metastasis of hepatocellular carcinoma", Path(first));
        Assert.Equal("high-metastatic hepatocellular carcinoma cell", Label(first["transfers"]![0]!["donor"]));
    }

    [Fact]
    public async Task Chains_Sbf2As1ToTemozolomideResistance_IsAnEffectWithNoMechanismGiven()
    {
        var run = (await CommandRun.Of("chains", "--from", "SBF2-AS1", "--to", "temozolomide resistance", "--json")).Done();
        Assert.Empty(run.Json["chains"]!.AsArray());
        var overall = Assert.Single(run.Json["overall"]!.AsArray())!;
        Assert.Equal(("overall", "promotes", "SBF2-AS1 temozolomide resistance of glioblastoma cells"), ((string)overall["kind"]!, (string)overall["effect"]!, Path(overall)));
        Assert.Contains(overall["hops"]![0]!["evidence"]!.AsArray(), e => (int?)e!["citedAs"] == 118);
    }

    [Fact]
    public async Task Chains_Tgfb1ToProliferation_IsFoundAsAnAutocrineLoop()
    {
        var first = await First("TGFB1", "proliferation");
        Assert.Equal(("attested", "promotes", "raimondo-2015#m1"), ((string)first["kind"]!, (string)first["effect"]!, (string)first["mechanisms"]![0]!));
        var transfer = first["transfers"]![0]!;
        Assert.Equal(("autocrine", true), ((string)transfer["mode"]!, (string)transfer["donor"]!["id"]! == (string)transfer["recipient"]!["id"]!));
        Assert.Contains("(autocrine loop)", (await CommandRun.Of("chains", "--from", "TGFB1", "--to", "proliferation")).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_MiR27aToChemoresistance_TellsAcceptedAndAsPrintedApart()
    {
        var accepted = (await CommandRun.Of("chains", "--from", "miR-27a", "--to", "chemoresistance", "--json")).Done().Json;
        Assert.Equal(["promotes"], accepted["chains"]!.AsArray().Select(c => (string)c!["effect"]!));
        Assert.True((int)accepted["excluded"]!["asPrinted"]! > 0);
        Assert.All(accepted["chains"]!.AsArray().SelectMany(c => c!["hops"]!.AsArray()), h => Assert.Equal("accepted", (string)h!["reading"]!));
        var printed = (await CommandRun.Of("chains", "--from", "miR-27a", "--to", "chemoresistance", "--as-printed", "--json")).Done().Json;
        Assert.Equal(["promotes", "inhibits"], printed["chains"]!.AsArray().Select(c => (string)c!["effect"]!));
        var hop = printed["chains"]![1]!["hops"]!.AsArray().Single(h => (string)h!["reading"]! == "as-printed")!;
        Assert.Equal(("cao-2019#s5", "cao-2019#s2"), ((string)hop["statement"]!, (string)hop["replacedBy"]!));
    }

    [Fact]
    public async Task Chains_PairThatTheReviewNeverLinks_IsNoneWithTheReason()
    {
        var run = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "CD274")).Done();
        Assert.StartsWith("None. miR-19b-3p and CD274 are both known, but no path joins them", run.Output, StringComparison.Ordinal);
        Assert.Empty((await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "CD274", "--json")).Done().Json["chains"]!.AsArray());
    }

    [Fact]
    public async Task Chains_FromACell_RunsThroughItsVesicle()
    {
        var first = await First("clear cell renal carcinoma stem cell", "metastasis");
        Assert.Equal("clear cell renal carcinoma stem cell > clear cell renal carcinoma stem cell exosome > miR-19b-3p > PTEN > epithelial to mesenchymal transition > metastasis of clear cell renal carcinoma", Path(first, " > "));
        Assert.Equal(["secretes", "carries", "downregulates", "inhibits", "promotes"], first["hops"]!.AsArray().Select(h => (string)h!["predicate"]!));
    }

    [Fact]
    public async Task Chains_NamesFromAFile_AreAskedTogether()
    {
        using var folder = new TemporaryFolder();
        var names = folder.Write("names.txt", "# cargo\nmiR-19b-3p\n\n  miR-92a-3p  \n");
        var run = (await CommandRun.Of("chains", "--from", "@" + names, "--to", "metastasis", "--attested", "--json")).Done();
        Assert.Equal(["miR-19b-3p", "miR-92a-3p"], run.Json["query"]!["from"]!.AsArray().Select(f => (string)f!["label"]!).Order(StringComparer.Ordinal));
        Assert.Equal(["miR-19b-3p", "miR-92a-3p"], run.Json["chains"]!.AsArray().Select(c => Label(c!["hops"]![0]!["subject"])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Chains_FileOfNamesThatIsNotThere_Is3()
    {
        var run = await CommandRun.Of("chains", "--from", "@/nowhere/names.txt");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("The file of names '/nowhere/names.txt' can't be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_Svg_WritesTheFigure()
    {
        using var folder = new TemporaryFolder();
        var file = System.IO.Path.Combine(folder.Path, "chain.svg");
        (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--svg", file)).Done();
        Assert.Equal("Chain from miR-19b-3p to metastasis of clear cell renal carcinoma", new Figures.Svg(File.ReadAllText(file)).Title);
    }

    [Fact]
    public async Task Chains_SvgOfNoChain_WritesNothingAndSaysWhy()
    {
        using var folder = new TemporaryFolder();
        var file = System.IO.Path.Combine(folder.Path, "chain.svg");
        var run = await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "CD274", "--svg", file);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no path joins them", run.Output, StringComparison.Ordinal);
        Assert.Contains("no figure", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    private static async Task<JsonNode> First(string from, string to) =>
        (await CommandRun.Of("chains", "--from", from, "--to", to, "--json")).Done().Json["chains"]![0]!;

    private static string Label(JsonNode? entity) => (string)entity!["label"]!;

    private static string Path(JsonNode chain, string between = " ") =>
        string.Join(between, chain["hops"]!.AsArray().Select(h => Label(h!["subject"])).Append(Label(chain["hops"]!.AsArray()[^1]!["object"])));
}
