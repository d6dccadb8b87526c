using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Cli;

/// <summary>What the command says and how it ends when something is wrong: 1 the data, 2 the usage, 3 a file.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task Chains_UnknownName_GivesCandidatesAnd2()
    {
        var run = await CommandRun.Of("chains", "--from", "miR-19b-2p", "--to", "metastasis");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("--from: 'miR-19b-2p' is not known. Near names: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("miR-19b-3p (mirbase.mature:MIMAT0000074)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_AmbiguousName_GivesCandidatesAnd2()
    {
        // Written apart, one thing is spelt with a Greek letter and the other with a Latin one; in capitals nobody can tell which is meant.
        using var records = RecordFolder.Good().Replace(GoodRecords.Entities, "\tEMT\t", "\tEMT|switch-β\t").Replace(GoodRecords.Entities, "\tapoptosis\t", "\tapoptosis|switch-b\t");
        var run = await CommandRun.Raw("chains", "--from", "miR-19b", "--to", "SWITCH-B", "--records", records.Root);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("--to: 'SWITCH-B' may mean several things: epithelial to mesenchymal transition (GO:0001837), apoptotic process (GO:0006915). Ask for one by its id or label.", run.Error.Trim());
    }

    [Fact]
    public async Task Chains_EveryMistake_IsNamedAtOnce()
    {
        var run = await CommandRun.Of("chains", "--from", "PTEN", "--max-hops", "x", "--k", "0", "--effect", "up", "--context", "here", "--min-belief", "3", "--levels", "foo", "--mirna", "near", "--sources", "zork");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["--context", "--effect", "--k", "--levels", "--max-hops", "--min-belief", "--mirna", "--sources"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("chains")]
    [InlineData("chains", "--from", "PTEN", "--bogus")]
    [InlineData("nosuchverb")]
    [InlineData("entity")]
    [InlineData("entity", "nosuchthing")]
    [InlineData("entity", "Cargo")]
    [InlineData("neighbourhood", "nosuchthing")]
    [InlineData("neighbourhood", "PTEN", "--depth", "4")]
    [InlineData("neighbourhood", "PTEN", "--depth", "x")]
    [InlineData("publication", "wang-2018")]
    [InlineData("audit", "--kind", "zork")]
    [InlineData("search", "PTEN", "--limit", "0")]
    [InlineData("shared", "--kind", "zork")]
    [InlineData("shared", "--min-cancers", "0")]
    [InlineData("cuts", "--from", "PTEN")]
    [InlineData("cuts", "--from", "PTEN", "--to", "metastasis", "--max-hops", "0")]
    [InlineData("loops", "nosuchthing")]
    [InlineData("loops", "--max-length", "0")]
    [InlineData("metapaths", "--from", "PTEN")]
    [InlineData("metapaths", "--from", "PTEN", "--to", "metastasis", "--seed", "x")]
    [InlineData("shared", "--p-values", "--permutations", "-1")]
    [InlineData("export", "zork")]
    public async Task AnyVerb_WrongUsage_Is2WithASentenceAndNoStackTrace(params string[] args)
    {
        var run = await CommandRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publication_NearKey_IsNamed() =>
        Assert.Contains("Near: ", (await CommandRun.Of("publication", "wang-2018")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("chains", "--from", "PTEN")]
    [InlineData("shared")]
    [InlineData("search", "PTEN")]
    [InlineData("check")]
    [InlineData("check", "/nowhere/at/all")]
    [InlineData("export", "statements-tsv")]
    public async Task AnyVerb_MissingFolder_Is3(params string[] args)
    {
        var run = await CommandRun.Raw([.. args, "--records", "/nowhere/records"]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("/nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ToAFolderThatIsNotThere_Is3()
    {
        var run = await CommandRun.Of("export", "statements-tsv", "--out", "/nowhere/out.tsv");
        Assert.Equal(3, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Check_BrokenFolder_NamesFileLineAndCode_And1()
    {
        using var records = RecordFolder.Good();
        records.Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838").Append(GoodRecords.Review, "surprise: 1\n");
        var run = await CommandRun.Raw("check", "--records", records.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Lines, l => Assert.Matches(@"^records/[\w/.-]+:\d+: [A-Z]+\d\d .+$", l));
        Assert.Contains(run.Lines, l => l.StartsWith($"records/{GoodRecords.Study}:{records.LineOf(GoodRecords.Study, "object: GO:0001838")}: ID05 ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.StartsWith($"records/{GoodRecords.Review}:{records.LineOf(GoodRecords.Review, "surprise")}: YAML03 ", StringComparison.Ordinal));
        Assert.Equal($"{run.Lines.Length} problems.", run.Error.Trim());
        Assert.Equal(run.Lines, (await CommandRun.Raw("check", records.Root)).Lines);
        var one = await CommandRun.Raw("check", records.PathOf(GoodRecords.Review));
        Assert.Equal(run.Lines.Where(l => l.Contains(GoodRecords.Review, StringComparison.Ordinal)), one.Lines);
        var json = await CommandRun.Raw("check", "--json", "--records", records.Root);
        Assert.Equal((1, run.Lines.Length), (json.ExitCode, json.Json.AsArray().Count));
        Assert.Equal(run.Lines, json.Json.AsArray().Select(p => $"{p!["file"]}:{p["line"]}: {p["code"]} {p["message"]}"));
    }

    [Fact]
    public async Task AnyVerb_BrokenRecords_Is1WithEveryProblem()
    {
        using var records = RecordFolder.Good();
        records.Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838");
        var run = await CommandRun.Raw("chains", "--from", "PTEN", "--records", records.Root);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": ID05 ", run.Error, StringComparison.Ordinal);
        var serve = await CommandRun.Raw("serve", "--urls", "http://127.0.0.1:0", "--records", records.Root);
        Assert.Equal(1, serve.ExitCode);
        Assert.Contains(": ID05 ", serve.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TheRepositorysOwnRecords_HaveNoProblem()
    {
        var run = await CommandRun.Of("check");
        Assert.Equal((0, "", "No problem found."), (run.ExitCode, run.Output, run.Error.Trim()));
    }

    [Fact]
    public async Task Export_Stopped_LeavesNoHalfFile()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "out.tsv");
        (await CommandRun.Of("export", "statements-tsv", "--out", file)).Done();
        Assert.Equal(["out.tsv"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }
}
