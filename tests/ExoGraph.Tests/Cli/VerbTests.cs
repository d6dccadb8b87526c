using System.Text.Json.Nodes;
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
        string[][] questions = [["chains", "--from", "PTEN"], ["shared"], ["search", "PTEN"], ["entity", "PTEN"], ["neighbourhood", "PTEN"], ["publication", "wang-2019"], ["audit"], ["markers"], ["carriers"], ["faces"]];
        foreach (var question in questions)
        {
            var json = (await CommandRun.Of([.. question, "--json"])).Done().Json;
            Assert.Equal(CuratedGraph.Knowledge.Version.Hash, (string)json["graph"]!["version"]!);
            Assert.IsType<JsonObject>(json);
        }
    }
}
