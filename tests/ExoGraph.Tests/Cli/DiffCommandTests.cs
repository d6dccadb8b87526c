using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Cli;

public sealed class DiffCommandTests
{
    [Fact]
    public async Task Diff_TwoFolders_TellsByEntityAndStatement()
    {
        using var before = RecordFolder.Good();
        using var after = RecordFolder.Good()
            .Replace(GoodRecords.Study, "certainty: suggested, claim: Less PTEN brings EMT.", "certainty: demonstrated, claim: Less PTEN brings EMT.")
            .Replace(GoodRecords.Entities, "T lymphocyte|T-lymphocyte", "T lymphocyte");
        var text = (await CommandRun.Raw("diff", before.Root, after.Root)).Done().Output;
        Assert.Contains("0 added, 0 removed, 2 changed\n", text, StringComparison.Ordinal);
        Assert.Contains("entity: 1\n  ~ CL:0000084 T cell\n      synonyms: T-lymphocyte → nothing\n", text, StringComparison.Ordinal);
        Assert.Contains("  ~ wang-2019#s2 PTEN inhibits epithelial to mesenchymal transition\n", text, StringComparison.Ordinal);
        Assert.Contains("      belief: 0.255 → 0.3\n", text, StringComparison.Ordinal);

        var json = (await CommandRun.Raw("diff", before.Root, after.Root, "--json")).Done().Json;
        Assert.Equal((0, 0, 2), ((int)json["added"]!, (int)json["removed"]!, (int)json["changed"]!));
        Assert.Equal(before.Load().Knowledge!.Version.Hash, (string)json["before"]!);
        Assert.Equal(["entity CL:0000084", "statement wang-2019#s2"], json["changes"]!.AsArray().Select(c => $"{c!["kind"]} {c["id"]}"));
        Assert.Equal("T-lymphocyte", (string)json["changes"]![0]!["fields"]![0]!["before"]![0]!);
    }

    [Fact]
    public async Task Diff_OneFolder_ComparesWithTheRecordsAsTheyAre()
    {
        using var before = RecordFolder.Good();
        Assert.Contains("No difference.", (await CommandRun.Raw("diff", before.Root, "--records", before.Root)).Done().Output, StringComparison.Ordinal);
        using var after = RecordFolder.Good().Replace(GoodRecords.Study, "value: 40-100", "value: 30-100");
        Assert.Contains("value: 40-100 → 30-100", (await CommandRun.Raw("diff", before.Root, "--records", after.Root)).Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_BrokenRecords_Is1_UnknownName_Is2()
    {
        using var good = RecordFolder.Good();
        using var broken = RecordFolder.Good().Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838");
        var run = await CommandRun.Raw("diff", broken.Root, good.Root);
        Assert.Equal((1, true), (run.ExitCode, run.Error.Contains("ID05", StringComparison.Ordinal)));
        run = await CommandRun.Raw("diff", "nosuchthing", "--records", good.Root);
        Assert.Equal((2, true), (run.ExitCode, run.Error.StartsWith("'nosuchthing' is neither a folder", StringComparison.Ordinal)));
    }
}
