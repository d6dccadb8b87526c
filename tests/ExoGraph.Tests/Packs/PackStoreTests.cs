using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs;

public sealed class PackStoreTests : IDisposable
{
    private const string Rows = "RELA\tMYC\tActivation\t1;2\nRELA\tMYC\tRepression\t3\nRELA\tCTGF\tUnknown\t4\nAATF\tBAX\tRepression\t22909821\n";
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Import_SameInputTwice_GivesTheSameBytes()
    {
        var first = _bench.Import("trrust", ("t.human.tsv", Rows));
        var folder = Path.Combine(_bench.Store.Directory, "trrust");
        var before = Directory.GetFiles(folder).Order().Select(f => (Path.GetFileName(f), Convert.ToHexString(File.ReadAllBytes(f)))).ToArray();
        var second = _bench.Import("trrust", ("t.human.tsv", Rows));
        Assert.Equal(before, Directory.GetFiles(folder).Order().Select(f => (Path.GetFileName(f), Convert.ToHexString(File.ReadAllBytes(f)))));
        Assert.Equal(first.Hash, second.Hash);
        Assert.Equal(["manifest.json", "trrust.columns", "trrust_edges.tsv.gz", "trrust_nodes.tsv.gz"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void Import_RowsInAnotherOrder_GiveTheSameStatements()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        var expected = _bench.Statements("trrust").Select(s => (s.Id, s.Line(), s.Said()));
        _bench.Import("trrust", ("t.human.tsv", string.Join('\n', Rows.TrimEnd('\n').Split('\n').Reverse()) + "\n"));
        Assert.Equal(expected, _bench.Statements("trrust").Select(s => (s.Id, s.Line(), s.Said())));
    }

    [Fact]
    public void Edge_EveryStatement_AgreesWithItsDescription()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        var pack = _bench.Open("trrust");
        Assert.Equal(4, pack.Count);
        for (var i = 0; i < pack.Count; i++)
        {
            var (edge, statement) = (pack.Edge(i), pack.Describe(i));
            Assert.Equal(statement.Subject, pack.Entities[edge.Subject].Id);
            Assert.Equal(statement.Object, pack.Entities[edge.Object].Id);
            Assert.Equal(statement.Predicate, pack.Predicates[edge.Predicate]);
            Assert.Equal(statement.OwnBelief, edge.OwnBelief);
            Assert.Equal(statement.Context.Organism, pack.Entities[edge.Organism].Id);
            Assert.Equal((-1, -1), (edge.Cancer, edge.Cell));
            Assert.Equal("trrust", statement.Source);
        }
        Assert.Equal(pack.Count, Enumerable.Range(0, pack.Count).Select(i => pack.Describe(i).Hash).Distinct().Count());
    }

    [Fact]
    public void Outline_EveryStatement_IsTheDescriptionWithEvidenceReadLater()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        var pack = _bench.Open("trrust");
        for (var i = 0; i < pack.Count; i++)
        {
            var (outline, statement) = (pack.Outline(i), pack.Describe(i));
            Assert.Equal(statement.Line(), outline.Line());
            Assert.Equal(statement.Evidence, outline.Evidence);
            Assert.Equal(statement with { Evidence = [] }, outline with { Evidence = [] });
            Assert.Matches("^[0-9a-f]{16}$", outline.Hash);
            Assert.Equal(statement.Id, pack.IdOf(i));
            Assert.Equal(((Core.Packs.IPack)new Described(pack)).StudiesOf(i).Order(StringComparer.Ordinal), pack.StudiesOf(i).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Describe_ManyRowsFromManyReaders_FindsEachRow()
    {
        var rows = string.Concat(Enumerable.Range(1, 5000).Select(i => $"1\tprotein\t{i + 2_000_000}\tG{i}\tHomo sapiens\t4\tx\n"));
        _bench.Import("exocarta", ("E.txt", "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS\n" + rows));
        var pack = _bench.Open("exocarta");
        Assert.Equal(5000, pack.Count);
        Parallel.For(0, 500, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, k =>
        {
            var i = k * 7919 % pack.Count;
            Assert.Equal($"exocarta#{i + 1}", pack.Describe(i).Id.Text);
            Assert.Equal(pack.Entities[pack.Edge(i).Object].Id, pack.Describe(i).Object);
        });
    }

    [Fact]
    public void List_VocabularyImportedAnew_MakesPacksStale()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        Assert.Empty(_bench.Store.List().Single(p => p.Manifest.Name == "trrust").Stale);
        _bench.Import("hgnc", ("hgnc_complete_set.txt", VocabularyFixtures.Hgnc.Replace("PTEN1", "PTEN9")));
        Assert.Contains("imported anew", Assert.Single(_bench.Store.List().Single(p => p.Manifest.Name == "trrust").Stale));
        _bench.Store.Remove("hgnc");
        Assert.Contains("no longer there", Assert.Single(_bench.Store.List().Single(p => p.Manifest.Name == "trrust").Stale));
    }

    [Fact]
    public void Remove_Pack_IsGoneAndNothingElse()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        Assert.True(_bench.Store.Remove("trrust"));
        Assert.False(_bench.Store.Remove("trrust"));
        Assert.False(_bench.Store.Remove("../packs/hgnc"));
        Assert.Equal(["hgnc", "mirbase", "mondo", "others"], _bench.Store.List().Select(p => p.Manifest.Name));
        Assert.NotNull(_bench.Store.Open("trrust", TestVocabulary.Instance).Problem);
    }

    [Fact]
    public void Open_VocabularyPack_SaysWhatItIsFor() => Assert.Contains("ground other imports", _bench.Store.Open("hgnc", TestVocabulary.Instance).Problem!.Message);

    [Fact]
    public void OpenAll_DamagedPackBesideASoundOne_OpensTheSoundOne()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        _bench.Run(new ImportRequest("trrust", _bench.Write(("t.human.tsv", Rows))) { Name = "broken" });
        var columns = Path.Combine(_bench.Store.Directory, "broken", "broken.columns");
        var bytes = File.ReadAllBytes(columns);
        bytes[12] = 0xff;
        bytes[13] = 0xff;
        File.WriteAllBytes(columns, bytes);
        var (packs, problems) = _bench.Store.OpenAll(TestVocabulary.Instance);
        Assert.Equal("trrust", Assert.Single(packs).Name);
        Assert.Contains("import it again", Assert.Single(problems).Message);
    }

    [Fact]
    public void Open_ColumnsWithAnyByteChanged_OpenOrSaySo()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        var path = Path.Combine(_bench.Store.Directory, "trrust", "trrust.columns");
        var sound = File.ReadAllBytes(path);
        var random = new Random(3);
        for (var round = 0; round < 400; round++)
        {
            var bytes = (byte[])sound.Clone();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, bytes);
            var opening = _bench.Store.Open("trrust", TestVocabulary.Instance);
            if (opening.Pack is { } pack)
                for (var i = 0; i < pack.Count; i++) _ = pack.Edge(i);
            else Assert.Contains("import it again", opening.Problem!.Message);
        }
    }

    [Fact]
    public void Open_PredicateThatIsGone_SaysSo()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        var smaller = TestVocabulary.Instance with { Predicates = TestVocabulary.Instance.Predicates.Where(p => p.Key != "regulates").ToDictionary(p => p.Key, p => p.Value) };
        Assert.Contains("'regulates'", _bench.Store.Open("trrust", smaller).Problem!.Message);
    }

    [Fact]
    public void Import_KilledBefore_IsCleanedUpByTheNextOne()
    {
        _bench.Folder.Write("packs/.trrust.partial/trrust_edges.tsv.gz", "half");
        Assert.Equal(["trrust"], _bench.Store.Unfinished());
        Assert.DoesNotContain(_bench.Store.List(), p => p.Manifest.Name == "trrust");
        _bench.Import("trrust", ("t.human.tsv", Rows));
        Assert.Empty(_bench.Store.Unfinished());
        Assert.Empty(Directory.GetDirectories(_bench.Store.Directory, ".*"));
    }

    [Fact]
    public void List_KilledBetweenTwoRenames_PutsTheOldPackBack()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        Directory.Move(Path.Combine(_bench.Store.Directory, "trrust"), Path.Combine(_bench.Store.Directory, ".trrust.replaced"));
        Assert.Contains(_bench.Store.List(), p => p.Manifest.Name == "trrust");
        Assert.Equal(4, _bench.Open("trrust").Count);
    }

    [Fact]
    public void Import_AnotherRunning_IsRefused()
    {
        using var running = StagingFolder.Create(_bench.Store, "trrust");
        Assert.NotNull(running);
        var result = _bench.Try(new ImportRequest("trrust", _bench.Write(("t.human.tsv", Rows))));
        Assert.Contains("another import", result.Problem!.Message);
        Assert.Empty(_bench.Store.Unfinished());
    }

    [Fact]
    public void Import_Stopped_LeavesNothingAndKeepsTheOldPack()
    {
        _bench.Import("trrust", ("t.human.tsv", Rows));
        using var stop = new CancellationTokenSource();
        var many = string.Concat(Enumerable.Repeat(Rows, 5000));
        var progress = new Immediate(p => stop.Cancel());
        var result = new ImportRunner(_bench.Store, TestVocabulary.Instance, new Steps()).Run(new ImportRequest("trrust", _bench.Write(("t.human.tsv", many))), progress, stop.Token);
        Assert.Equal(130, result.ExitCode);
        Assert.Contains("Run it again", result.Problem!.Message);
        Assert.Empty(Directory.GetDirectories(_bench.Store.Directory, ".*"));
        Assert.Equal(4, _bench.Open("trrust").Count);
    }

    [Fact]
    public void Import_Progress_TellsBytesRowsAndTheEnd()
    {
        var seen = new List<ImportProgress>();
        var many = string.Concat(Enumerable.Repeat(Rows, 5000));
        new ImportRunner(_bench.Store, TestVocabulary.Instance, new Steps()).Run(new ImportRequest("trrust", _bench.Write(("t.human.tsv", many))), new Immediate(seen.Add), TestContext.Current.CancellationToken);
        Assert.Contains(seen, p => p.Stage == "reading" && p.Rows > 0 && p.RowsPerSecond > 0);
        Assert.Equal("writing", seen[^1].Stage);
        Assert.Equal(20_000, seen[^1].Rows);
        Assert.Equal(seen[^1].BytesTotal, Math.Min(seen[^1].BytesRead, seen[^1].BytesTotal));
        Assert.Equal(seen.Select(p => p.Rows).Order(), seen.Select(p => p.Rows));
    }

    [Theory]
    [InlineData("curated")]
    [InlineData("all")]
    [InlineData("../x")]
    [InlineData("Upper")]
    [InlineData("")]
    public void Run_NameThatCannotBeAPacks_IsAUsageError(string name) =>
        Assert.Equal(2, _bench.Try(new ImportRequest("trrust", _bench.Write(("t.human.tsv", Rows))) { Name = name }).ExitCode);

    [Fact]
    public void Run_UnknownSource_ListsTheKnownOnes()
    {
        var result = _bench.Try(new ImportRequest("nonsense", ["x"]));
        Assert.Equal(2, result.ExitCode);
        Assert.All((string[])["mirtarbase", "vesiclepedia", "exocarta", "signor", "trrust", "collectri", "omnipath", "hetionet", "kgx", "indra", "bel", "reactome", "gmt", "retractions", "hgnc", "mirbase", "obo"], s => Assert.Contains(s, result.Problem!.Message));
    }

    [Fact]
    public void Run_AbsentFile_IsUnreachable() => Assert.Equal(3, _bench.Try(new ImportRequest("trrust", [Path.Combine(_bench.Folder.Path, "none")])).ExitCode);

    [Fact]
    public void Evidence_TextOfAnyKind_SurvivesTheTable()
    {
        var builder = new PackBuilder(TestVocabulary.Instance);
        var odd = "a|b;c%d\te\nf\rg 100% %7C é𝛼";
        var variant = new Variant(null, null);
        var row = new RowBuffer();
        EdgeTable.Write(row, "x:1", TestVocabulary.Instance.Predicates["regulates"], "x:2", variant, [], [builder.Evidence(-builder.Pool.Texts.Add(odd), odd, odd, Core.Evidences.Certainty.Suggested, Core.Evidences.EvidenceDirection.Refutes, "sub|ject\tob;ject")], builder.Pool, EdgeTable.Constant("s", "k", "a"));
        var line = "p#1\t" + row.ToString().TrimEnd('\n');
        Assert.Equal(EdgeTable.Columns.Length, line.Split('\t').Length);
        var item = Assert.Single(EdgeRow.Read(line).Evidence);
        Assert.Equal((odd, odd, odd, "sub|ject", "ob;ject"), (item.Study, item.Locator, item.Claim, item.OriginalSubject, item.OriginalObject));
    }

    [Theory]
    [InlineData("MIRT000002")]
    [InlineData("SIGNOR-241929")]
    [InlineData("experiment 15")]
    [InlineData("007")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("no number")]
    [InlineData("x123456789012345")]
    public void Locators_AnyText_ComesBack(string text)
    {
        var pool = new LocatorPool(new TextPool());
        var (prefix, number) = pool.Add(text);
        Assert.Equal(text, pool.Text(prefix, number));
    }

    /// <summary>Reports at once, on the caller's thread.</summary>
    private sealed class Immediate(Action<ImportProgress> on) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => on(value);
    }

    /// <summary>A clock that moves a second each time it is read, so that nothing depends on real time.</summary>
    private sealed class Steps : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now++;
    }

    /// <summary>A pack that answers everything from its descriptions.</summary>
    private sealed class Described(Pack pack) : Core.Packs.IPack
    {
        public string Name => pack.Name;
        public Core.Graphs.GraphVersion Version => pack.Version;
        public string Licence => pack.Licence;
        public IReadOnlyList<Core.Entities.Entity> Entities => pack.Entities;
        public IReadOnlyList<Predicate> Predicates => pack.Predicates;
        public int Count => pack.Count;
        public Core.Packs.PackEdge Edge(int index) => pack.Edge(index);
        public Core.Statements.Statement Describe(int index) => pack.Describe(index);
    }
}
