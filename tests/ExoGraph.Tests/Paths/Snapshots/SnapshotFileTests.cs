using ExoGraph.Core.Graphs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Snapshots;
using ExoGraph.Tests.Paths.Chains;

namespace ExoGraph.Tests.Paths.Snapshots;

/// <summary>A snapshot file gives the very mirror that would be built, or is not used.</summary>
public sealed class SnapshotFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"exograph-{Guid.NewGuid():N}", "mirror.bin");

    [Fact]
    public void LoadOrBuild_Twice_ReadsWhatItWrote()
    {
        var (made, packs) = Case(3);

        var built = SnapshotFile.LoadOrBuild(_path, made.Knowledge, packs, out var first);
        var read = SnapshotFile.LoadOrBuild(_path, made.Knowledge, packs, out var second);

        Assert.Contains("there was no file", first, StringComparison.Ordinal);
        Assert.StartsWith("Read", second, StringComparison.Ordinal);
        Assert.Equal(built.Version, read.Version);
        Assert.Equal(built.Mirror.Edges.Select(e => (e, built.Mirror.StatementIdOf(e.Index), built.Mirror.EdgeFlagsOf(e.Index))), read.Mirror.Edges.Select(e => (e, read.Mirror.StatementIdOf(e.Index), read.Mirror.EdgeFlagsOf(e.Index))));
    }

    [Fact]
    public void TryRead_RandomGraphs_AnswersAsTheBuiltOneDoes()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (made, packs) = Case(seed);
            var built = GraphSnapshot.Build(made.Knowledge, packs);
            Assert.True(SnapshotFile.TryWrite(_path, built, out _));
            var read = SnapshotFile.TryRead(_path, made.Knowledge, packs, out _);
            Assert.NotNull(read);
            for (var n = 0; n < 5; n++)
            {
                var query = made.Query() with { Sources = n % 2 == 0 ? ["all"] : ["curated"] };
                Assert.Equal(Text(new ChainFinder(built).Find(query, TestContext.Current.CancellationToken)), Text(new ChainFinder(read).Find(query, TestContext.Current.CancellationToken)));
            }
        }

        static string Text(ChainsAnswer answer) => string.Join("\n", answer.Chains.Select(c => string.Join(' ', c.Hops.Select(h => h.Statement.Id + ":" + h.Belief)) + c.Cost + c.Kind));
    }

    [Fact]
    public void TryRead_AnyBitTurned_IsNotTrusted()
    {
        var (made, packs) = Case(5);
        SnapshotFile.TryWrite(_path, GraphSnapshot.Build(made.Knowledge, packs), out _);
        var whole = File.ReadAllBytes(_path);
        for (var place = 0; place < whole.Length; place += 37)
        {
            var damaged = (byte[])whole.Clone();
            damaged[place] ^= (byte)(1 << (place % 8));
            File.WriteAllBytes(_path, damaged);

            Assert.Null(SnapshotFile.TryRead(_path, made.Knowledge, packs, out var why));
            Assert.Equal("the file was damaged", why);
        }
    }

    [Fact]
    public void TryRead_Truncated_IsNotTrusted()
    {
        var (made, packs) = Case(5);
        SnapshotFile.TryWrite(_path, GraphSnapshot.Build(made.Knowledge, packs), out _);
        var whole = File.ReadAllBytes(_path);
        foreach (var length in new[] { 0, 1, 31, 32, 33, whole.Length / 2, whole.Length - 1 })
        {
            File.WriteAllBytes(_path, whole[..length]);

            Assert.Null(SnapshotFile.TryRead(_path, made.Knowledge, packs, out _));
        }
    }

    [Fact]
    public void LoadOrBuild_RecordsOrPacksChanged_BuildsAnew()
    {
        var (made, packs) = Case(5);
        SnapshotFile.LoadOrBuild(_path, made.Knowledge, packs, out _);
        var k = made.Knowledge;
        var changed = new KnowledgeBase(
            new GraphVersion("newer"), k.Vocabulary, k.Entities.Values, [], k.Transfers.Values, k.AllStatements.Skip(1), k.Mechanisms.Values, [], []);

        var rebuilt = SnapshotFile.LoadOrBuild(_path, changed, packs, out var note);
        Assert.Contains("another version of the graph", note, StringComparison.Ordinal);
        Assert.Equal(GraphSnapshot.Build(changed, packs).Mirror.EdgeCount, rebuilt.Mirror.EdgeCount);

        SnapshotFile.LoadOrBuild(_path, changed, [], out var withoutPack);
        Assert.Contains("another version of the graph", withoutPack, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadOrBuild_PlaceThatCannotBeWritten_StillGivesASnapshot()
    {
        var (made, _) = Case(5);
        Directory.CreateDirectory(_path);

        var snapshot = SnapshotFile.LoadOrBuild(_path, made.Knowledge, [], out var note);

        Assert.Equal(made.Knowledge.Version, snapshot.Version);
        Assert.Contains("could not write", note, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(Path.GetDirectoryName(_path))) Directory.Delete(Path.GetDirectoryName(_path)!, true);
    }

    private static (RandomChainCase Made, FakePack[] Packs) Case(int seed)
    {
        var made = new RandomChainCase(seed);
        var statements = made.Knowledge.AllStatements.Where(s => s.Predicate.Walk == Walk.Step && s.Scope == Scope.Step).Take(5);
        return (made, [new FakePack("p", statements, id => made.Knowledge.Entities[id])]);
    }
}
