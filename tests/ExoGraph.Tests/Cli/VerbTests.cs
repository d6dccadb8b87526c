using System.Text.Json.Nodes;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Cli;

/// <summary>Every other verb, as text and as a document.</summary>
public sealed class VerbTests
{
    [Theory]
    [InlineData("miR19b", "miR-19b-3p")]
    [InlineData("mir-19b-3p", "miR-19b-3p")]
    [InlineData("PDL1", "CD274")]
    [InlineData("PD-L1", "CD274")]
    [InlineData("CD274", "CD274")]
    [InlineData("BMSC", "mesenchymal stem cell of the bone marrow")]
    [InlineData("TGFβ1", "TGFB1")]
    [InlineData("TGF-b1", "TGFB1")]
    public async Task Search_AsPeopleWriteIt_FindsItFirst(string written, string label)
    {
        var text = (await CommandRun.Of("search", written)).Done();
        Assert.Equal("label\tclass\tid\tmatched\tstatements", text.Lines[0]);
        Assert.StartsWith(label + "\t", text.Lines[1], StringComparison.Ordinal);
        Assert.Equal(label, (string)(await CommandRun.Of("search", written, "--json")).Done().Json["hits"]![0]!["label"]!);
    }

    [Fact]
    public async Task Search_NothingLikeIt_SaysNone() =>
        Assert.StartsWith("None.", (await CommandRun.Of("search", "nosuchthing")).Done().Output, StringComparison.Ordinal);

    [Fact]
    public async Task Search_Limit_IsKept() => Assert.Equal(3, (await CommandRun.Of("search", "miR", "--limit", "2")).Done().Lines.Length);

    [Fact]
    public async Task Shared_Targets_HoldPtenInTwoCancers_AndNothingFalse()
    {
        var rows = (await CommandRun.Of("shared", "--json")).Done().Json["rows"]!.AsArray();
        var pten = Assert.Single(rows, r => (string)r!["shared"]!["label"]! == "PTEN")!;
        Assert.Equal(["clear cell renal carcinoma", "hepatocellular carcinoma"], pten["cancers"]!.AsArray().Select(c => (string)c!["cancer"]!["label"]!));
        Assert.True((bool)pten["sameSign"]!);
        // Nothing false: each row's cancers differ and none is above another, and each cell's statements act on the thing in that cancer.
        var knowledge = CuratedGraph.Knowledge;
        foreach (var row in rows)
        {
            var cancers = row!["cancers"]!.AsArray().Select(c => new ExoGraph.Core.Identifiers.Curie((string)c!["cancer"]!["id"]!)).ToList();
            Assert.True(cancers.Count >= 2);
            Assert.All(cancers, one => Assert.Single(cancers, other => knowledge.Hierarchy.AreRelated(one, other)));
            Assert.All(row["cancers"]!.AsArray(), c => Assert.All(c!["statements"]!.AsArray(), s =>
            {
                Assert.Equal((string)row["shared"]!["id"]!, (string)s!["object"]!["id"]!);
                Assert.Equal("accepted", (string)s["reading"]!);
                Assert.Equal((string)c["cancer"]!["id"]!, (string)s["cancer"]!["id"]!);
            }));
        }
    }

    [Theory]
    [InlineData("targets")]
    [InlineData("pathways")]
    [InlineData("outcomes")]
    [InlineData("cargo")]
    public async Task Shared_EveryKind_Answers(string kind)
    {
        var run = (await CommandRun.Of("shared", "--kind", kind, "--json")).Done();
        Assert.Equal(kind, (string)run.Json["kind"]!);
        Assert.NotEmpty((await CommandRun.Of("shared", "--kind", kind)).Done().Output);
    }

    [Fact]
    public async Task Shared_MoreCancersThanAny_SaysNone() =>
        Assert.StartsWith("None. No targets stand in 50 cancers or more.", (await CommandRun.Of("shared", "--min-cancers", "50")).Done().Output, StringComparison.Ordinal);

    [Fact]
    public async Task Shared_Sign_LeavesOnlyThatSign()
    {
        var run = (await CommandRun.Of("shared", "--sign", "-", "--json")).Done();
        var signs = run.Json["rows"]!.AsArray().SelectMany(r => r!["cancers"]!.AsArray()).SelectMany(c => c!["statements"]!.AsArray()).Select(s => (string)s!["sign"]!).ToList();
        Assert.NotEmpty(signs);
        Assert.All(signs, s => Assert.Equal("-", s));
    }

    [Fact]
    public async Task Entity_Pten_SaysWhatActsOnItAndOnWhatItActs()
    {
        var text = (await CommandRun.Of("entity", "PTEN")).Done().Output;
        Assert.StartsWith("PTEN  Gene  HGNC:9588\n", text, StringComparison.Ordinal);
        Assert.Contains("miR-19b-3p downregulates ⊣ PTEN", text, StringComparison.Ordinal);
        Assert.Contains("PTEN inhibits ⊣ AKT", text, StringComparison.Ordinal);
        var json = (await CommandRun.Of("entity", "phosphatase and tensin homolog", "--json")).Done().Json;
        Assert.Equal(("HGNC:9588", "Gene"), ((string)json["id"]!, (string)json["class"]!));
        Assert.Contains("TargetGene", json["roles"]!.AsArray().Select(r => (string)r!));
    }

    [Fact]
    public async Task Neighbourhood_Pten_GrowsWithDepth()
    {
        var (near, far) = ((await CommandRun.Of("neighbourhood", "PTEN", "--json")).Done().Json, (await CommandRun.Of("neighbourhood", "PTEN", "--depth", "2", "--json")).Done().Json);
        Assert.Equal(["PTEN", "AKT", "epithelial to mesenchymal transition", "miR-19b-3p", "miR-92a-3p"], near["entities"]!.AsArray().Select(e => (string)e!["label"]!));
        Assert.True(far["entities"]!.AsArray().Count > near["entities"]!.AsArray().Count);
        Assert.StartsWith("PTEN: 4 entities within 1, 4 statements\n", (await CommandRun.Of("neighbourhood", "PTEN")).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publication_Wang2019_SaysHowTheReviewReportsIt()
    {
        var text = (await CommandRun.Of("publication", "wang-2019")).Done().Output;
        Assert.Contains("read in xu-2021, reference 93, citation supported", text, StringComparison.Ordinal);
        Assert.Contains("Mechanism wang-2019#m1", text, StringComparison.Ordinal);
        var json = (await CommandRun.Of("publication", "wang-2019", "--json")).Done().Json;
        Assert.Equal("study", (string)json["kind"]!);
        Assert.NotEmpty(json["statements"]!.AsArray());
    }

    [Fact]
    public async Task Cuts_MiR19bToMetastasis_AreEmtOrPten()
    {
        var text = (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis")).Done();
        Assert.Equal(
            ["Without the entities of any one of these cuts no walk of steps leads from miR-19b-3p to Neoplasm Metastasis, and no lighter set does that.", "epithelial to mesenchymal transition GO:0001837  weight 1", "PTEN HGNC:9588  weight 1"],
            text.Lines.Select(l => l.Trim()));
        var json = (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis", "--json")).Done().Json;
        Assert.Equal(("minimum-cut", true, true), ((string)json["method"]!, (bool)json["complete"]!, (bool)json["proven"]!));
        Assert.Equal(["GO:0001837", "HGNC:9588"], json["cuts"]!.AsArray().Select(c => (string)Assert.Single(c!["entities"]!.AsArray())!["id"]!));
    }

    [Fact]
    public async Task Cuts_CapacityFile_MakesTheHeavyOneNoChokePoint()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("hard-to-drug.tsv", "# how hard to drug\nepithelial to mesenchymal transition\t4\nAKT\tnever\n");
        var run = (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis", "--capacity", file)).Done();
        Assert.Equal("PTEN HGNC:9588  weight 1", Assert.Single(run.Lines.Skip(1)).Trim());
        var broken = await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis", "--capacity", folder.Write("broken.tsv", "PTEN 4\n"));
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("'PTEN 4' in", broken.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis", "--capacity", "/nowhere/weights.tsv")).ExitCode);
    }

    [Fact]
    public async Task Cuts_WithALimit_SaysThatItHitsChains()
    {
        var run = (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "metastasis", "--max-hops", "3", "--json")).Done().Json;
        Assert.Equal(("hitting-set", true), ((string)run["method"]!, (bool)run["proven"]!));
        Assert.True((int)run["chains"]! > 0);
        Assert.Contains("hits every chain", (string)run["reason"]!, StringComparison.Ordinal);
        var direct = (await CommandRun.Of("cuts", "--from", "miR-19b-3p", "--to", "PTEN")).Done();
        Assert.StartsWith("None. miR-19b-3p acts on PTEN directly (1 statement), so there is nothing between that could be cut.\n", direct.Output, StringComparison.Ordinal);
        Assert.Contains("wang-2019#s1", direct.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loops_OfTheRecords_AreTheAutocrineOneThatIsNotRetracted()
    {
        var loops = (await CommandRun.Of("loops", "--json")).Done().Json["loops"]!.AsArray();
        Assert.Equal(
            ["raimondo-2015#t1.secretes raimondo-2015#t1.delivers promotes 0.36"],
            loops.Select(l => $"{string.Join(' ', l!["hops"]!.AsArray().Select(h => (string)h!["statement"]!))} {l["effect"]} {l["score"]}"));
        var text = (await CommandRun.Of("loops", "chronic myeloid leukemia cell")).Done();
        Assert.StartsWith("1. chronic myeloid leukemia cell → chronic myeloid leukemia cell exosome → chronic myeloid leukemia cell  positive feedback, score 0.36\n", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("None. No statements lead back to where they began within 6 hops.", (await CommandRun.Of("loops", "PTEN")).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metapaths_MiR19bToMetastasis_AreCountedAndComparedWithChance()
    {
        var text = (await CommandRun.Of("metapaths", "--from", "miR-19b-3p", "--to", "metastasis", "--max-length", "3")).Done();
        Assert.Equal(["metapath\tpaths\tweighted", "MicroRNA downregulates→ Gene inhibits→ Process promotes→ Outcome\t3\t1.151"], text.Lines.Take(2));
        string[] seeded = ["metapaths", "--from", "miR-19b-3p", "--to", "metastasis", "--permutations", "50", "--seed", "4"];
        var (one, same, other) = ((await CommandRun.Of(seeded)).Done(), (await CommandRun.Of(seeded)).Done(), (await CommandRun.Of([.. seeded[..^1], "5"])).Done());
        Assert.Equal("metapath\tpaths\tweighted\tby chance\tp\tcorrected", one.Lines[0]);
        Assert.Equal(one.Output, same.Output);
        Assert.NotEqual(one.Output, other.Output);
        Assert.StartsWith("None. No path of at most 1 edges", (await CommandRun.Of("metapaths", "--from", "miR-19b-3p", "--to", "metastasis", "--max-length", "1")).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_PValues_AreReproducibleAndShowTheNullOnRequest()
    {
        string[] asked = ["shared", "--p-values", "--permutations", "200", "--seed", "11"];
        var rows = (await CommandRun.Of([.. asked, "--json"])).Done().Json["rows"]!.AsArray();
        Assert.All(rows, r =>
        {
            var (p, q) = ((double)r!["significance"]!["pValue"]!, (double)r["significance"]!["adjusted"]!);
            Assert.InRange(p, 1.0 / 201, 1);
            Assert.InRange(q, p, 1);
            Assert.Null(r["significance"]!["null"]);
        });
        Assert.Equal((await CommandRun.Of(asked)).Done().Output, (await CommandRun.Of(asked)).Done().Output);
        Assert.Null((await CommandRun.Of("shared", "--json")).Done().Json["rows"]![0]!["significance"]);
        var chance = (await CommandRun.Of([.. asked, "--null", "--json"])).Done().Json["rows"]![0]!["significance"]!["null"]!;
        Assert.Equal(200, chance["networks"]!.AsArray().Sum(n => (int)n!));
        Assert.Contains("; by chance in ", (await CommandRun.Of([.. asked, "--null"])).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faces_OfTheRecords_ShowBothSides()
    {
        var text = (await CommandRun.Of("faces")).Done().Output;
        Assert.Contains("extracellular exosome on drug resistance (contradiction of studies)\n", text, StringComparison.Ordinal);
        Assert.Contains("PDCD1 is raised and lowered (same cancer)\n", text, StringComparison.Ordinal);
        Assert.Contains("extracellular exosome is good and bad for the patient (same setting)\n", text, StringComparison.Ordinal);
        Assert.StartsWith("None. The records tell only one side.", (await CommandRun.Of("faces", "miR-19b-3p")).Done().Output, StringComparison.Ordinal);
        var one = (await CommandRun.Of("faces", "PDCD1", "--json")).Done().Json;
        Assert.Empty(one["rows"]!.AsArray());
        Assert.Equal("PDCD1", (string)Assert.Single(one["targets"]!.AsArray())!["target"]!["label"]!);
    }

    [Fact]
    public async Task Audit_Kind_LeavesOnlyThatKind()
    {
        var all = (await CommandRun.Of("audit")).Done();
        Assert.Equal("id\tkind\tlocator\tprinted\taccepted\tground\trecords", all.Lines[0]);
        Assert.Equal(CuratedGraph.Knowledge.Audit.Count + 1, all.Lines.Length);
        var sign = (await CommandRun.Of("audit", "--kind", "sign", "--json")).Done().Json["findings"]!.AsArray();
        Assert.NotEmpty(sign);
        Assert.All(sign, f => Assert.Equal("sign", (string)f!["kind"]!));
    }

    [Fact]
    public async Task Export_StatementsTsv_HasEveryStatementAndTheColumnsOfTheContract()
    {
        var lines = (await CommandRun.Of("export", "statements-tsv")).Done().Lines;
        Assert.Equal(
            "id subject_id subject subject_class subject_form predicate sign object_id object object_class object_form scope implied reading cancer_id cancer cell donor_cell recipient_cell biofluid organism mode transfer mechanisms belief studies read_in levels locators certainties verdicts cited_as framed benefit replaced_by claims",
            lines[0].Replace('\t', ' '));
        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Count + 1, lines.Length);
        Assert.All(lines, l => Assert.Equal(36, l.Split('\t').Length));
    }

    [Theory]
    [InlineData("chains")]
    [InlineData("shared")]
    [InlineData("search")]
    [InlineData("entity")]
    [InlineData("neighbourhood")]
    [InlineData("publication")]
    [InlineData("markers")]
    [InlineData("carriers")]
    [InlineData("faces")]
    [InlineData("cuts")]
    [InlineData("loops")]
    [InlineData("metapaths")]
    [InlineData("audit")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("serve")]
    public async Task Help_OfEveryVerb_SaysWhatItDoes(string verb)
    {
        var run = (await CommandRun.Raw(verb, "--help")).Done();
        Assert.Contains("--records", run.Output, StringComparison.Ordinal);
        Assert.Contains(verb, (await CommandRun.Raw("--help")).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfEveryAnswer_SaysWhichGraphAnswered()
    {
        string[][] questions = [["chains", "--from", "PTEN"], ["shared"], ["search", "PTEN"], ["entity", "PTEN"], ["neighbourhood", "PTEN"], ["publication", "wang-2019"], ["audit"], ["markers"], ["carriers"], ["faces"], ["cuts", "--from", "PTEN", "--to", "metastasis"], ["loops"], ["metapaths", "--from", "PTEN", "--to", "metastasis"]];
        foreach (var question in questions)
        {
            var json = (await CommandRun.Of([.. question, "--json"])).Done().Json;
            Assert.Equal(CuratedGraph.Knowledge.Version.Hash, (string)json["graph"]!["version"]!);
            Assert.IsType<JsonObject>(json);
        }
    }
}
