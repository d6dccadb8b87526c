using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Cli;

public sealed class PackVerbTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private string[] Trrust() => ["import", "trrust", _bench.Folder.Write("t.human.tsv", "RELA\tMYC\tActivation\t1;2\nAATF\tBAX\tRepression\t22909821\nRELA\tNOSUCH\tUnknown\t4\n"), "--packs", _bench.Store.Directory];

    [Fact]
    public async Task Import_LicenceAndVersion_StandInThePack()
    {
        var run = (await CommandRun.Of([.. Trrust(), "--licence", "CC BY-SA 4.0, as on my release", "--version", "2018-04"])).Done();
        Assert.Equal("trrust: 3 rows read = 2 kept + 0 merged + 1 skipped", run.Lines[0]);
        Assert.Contains("Licence: CC BY-SA 4.0, as on my release", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("  skipped 1: ", StringComparison.Ordinal) && l.Contains("t.human.tsv:3: NOSUCH", StringComparison.Ordinal));
        var manifest = _bench.Store.List().Single(p => p.Manifest.Name == "trrust").Manifest;
        Assert.Equal(("CC BY-SA 4.0, as on my release", "2018-04"), (manifest.Licence, manifest.Version));
    }

    [Fact]
    public async Task Import_ColumnsThatAreNotUsed_AreTold()
    {
        var edges = _bench.Folder.Write("edges.tsv", "subject\tpredicate\tobject\tscore\tcurator\nHGNC:7553\tbiolink:affects\tHGNC:9588\t0.5\t\nHGNC:9588\tbiolink:affects\tHGNC:7553\t0.7\tme\n");
        var run = (await CommandRun.Of(["import", "kgx", edges, "--packs", _bench.Store.Directory])).Done();
        Assert.Contains("  not used of edges.tsv, with the rows that have a value: score 2, curator 1", run.Lines);
    }

    [Fact]
    public async Task Packs_Installed_ShowKindReleaseLicenceAndStaleness()
    {
        (await CommandRun.Of([.. Trrust(), "--version", "2018-04"])).Done();
        _bench.Import("hgnc", ("hgnc_complete_set.txt", VocabularyFixtures.Hgnc.Replace("PTEN1", "PTEN9")));
        var run = (await CommandRun.Raw("packs", "--packs", _bench.Store.Directory)).Done();
        Assert.Equal("name\tsource\tkind\tversion\tdate\timported\tstatements\tlicence\tstale", run.Lines[0]);
        var cells = run.Lines.Single(l => l.StartsWith("trrust\t", StringComparison.Ordinal)).Split('\t');
        Assert.Equal(("trrust", "knowledge", "2018-04", "2"), (cells[1], cells[2], cells[3], cells[6]));
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", cells[5]);
        Assert.Contains("'hgnc' was imported anew", cells[8], StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("hgnc\thgnc\tvocabulary\t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PacksRemove_Pack_IsGone()
    {
        (await CommandRun.Of(Trrust())).Done();
        Assert.Equal("Removed trrust.", (await CommandRun.Raw("packs", "remove", "trrust", "--packs", _bench.Store.Directory)).Done().Output.Trim());
        var again = await CommandRun.Raw("packs", "remove", "trrust", "--packs", _bench.Store.Directory);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("Known: hgnc", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolve_FileOfNames_GivesIdsAndWhatWasNotUnderstood()
    {
        var names = _bench.Folder.Write("names.txt", "# what a colleague sent\nmiR19b\nPDL1\n\nCargo\nnosuchthing\n");
        var run = (await CommandRun.Of("resolve", "PTEN", "@" + names, "--json")).Done();
        var rows = run.Json["names"]!.AsArray();
        Assert.Equal(["PTEN", "miR19b", "PDL1", "Cargo", "nosuchthing"], rows.Select(r => (string)r!["asked"]!));
        Assert.Equal(("HGNC:9588", "PTEN", "Gene"), ((string)rows[0]!["id"]!, (string)rows[0]!["label"]!, (string)rows[0]!["class"]!));
        Assert.Equal("CD274", (string)rows[2]!["label"]!);
        Assert.True(rows[3]!["members"]!.AsArray().Count > 10);
        Assert.Null((string?)rows[3]!["id"]);
        Assert.Contains("is not known", (string)rows[4]!["problem"]!, StringComparison.Ordinal);
        Assert.Equal(["nosuchthing"], run.Json["notUnderstood"]!.AsArray().Select(n => (string)n!));
        var text = (await CommandRun.Of("resolve", "PTEN", "nosuchthing")).Done();
        Assert.Equal("PTEN\tHGNC:9588\tPTEN\tGene\t", text.Lines[1]);
        Assert.StartsWith("nosuchthing\t\t\t\t'nosuchthing' is not known", text.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolve_EntityOfAPack_IsKnownWhereItIsOptedIn()
    {
        (await CommandRun.Of(Trrust())).Done();
        Assert.Contains("is not known", (await CommandRun.Of("resolve", "HGNC:19235", "--packs", _bench.Store.Directory)).Done().Output, StringComparison.Ordinal);
        Assert.Equal("AATF\tHGNC:19235\tAATF\tGene\t", (await CommandRun.Of("resolve", "AATF", "--sources", "all", "--packs", _bench.Store.Directory)).Done().Lines[1]);
    }
}
