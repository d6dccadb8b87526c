using ExoGraph.Paths.Chains;
using ExoGraph.Service.Hosting;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Paths;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Service;

/// <summary>The snapshot in the folder of packs: written once, read afterwards, never trusted where it does not fit.</summary>
public sealed class MirrorCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, MirrorCache.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_WithAPack_WritesTheSnapshotAndReadsItTheNextTime()
    {
        var (first, built) = Open("p");
        var (second, read) = Open("p");

        Assert.StartsWith("Built the mirror (there was no file) and wrote ", built, StringComparison.Ordinal);
        Assert.StartsWith("Read the mirror from ", read, StringComparison.Ordinal);
        Assert.Equal("a#s1 p#0", first);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Open_AnotherPack_BuildsAnew()
    {
        Open("p");

        var (chain, note) = Open("q");

        Assert.Contains("another version of the graph", note, StringComparison.Ordinal);
        Assert.Equal("a#s1 q#0", chain);
    }

    [Fact]
    public void Open_DamagedEmptyOrCutFile_BuildsAnew()
    {
        Open("p");
        var good = System.IO.File.ReadAllBytes(File);
        foreach (var bad in new[] { [], good[..20], good[..^1], [.. good[..100], (byte)(good[100] ^ 1), .. good[101..]] })
        {
            System.IO.File.WriteAllBytes(File, bad);
            var (chain, note) = Open("p");
            Assert.StartsWith("Built the mirror (", note, StringComparison.Ordinal);
            Assert.Equal("a#s1 p#0", chain);
            Assert.Equal(good, System.IO.File.ReadAllBytes(File));
        }
    }

    [Fact]
    public void Open_FolderThatCannotBeWritten_StillAnswers()
    {
        // A folder stands where the file should.
        Directory.CreateDirectory(Path.Combine(File, "x"));

        var (chain, note) = Open("p");

        Assert.Contains("could not write", note, StringComparison.Ordinal);
        Assert.Equal("a#s1 p#0", chain);
    }

    [Fact]
    public void Open_NoPacks_WritesNothing()
    {
        MirrorCache.Open(_folder.Path, Records().Build(), [], out var note);

        Assert.Equal("", note);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Fingerprint_OfTheFolder_DoesNotChangeWithTheSnapshot()
    {
        _folder.Write("p/manifest.json", "{}");
        var before = FolderFingerprint.Of(_folder.Path);
        Open("p");

        Assert.Equal(before, FolderFingerprint.Of(_folder.Path));
    }

    private static GraphMaker Records()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "mir", Inhibits, "pten");
        return maker;
    }

    private (string Chain, string Note) Open(string pack)
    {
        var knowledge = Records().Build();
        var other = new GraphMaker();
        other.Step("x#s1", "pten", Inhibits, "growth");
        var snapshot = MirrorCache.Open(_folder.Path, knowledge, [new FakePack(pack, other.Statements, _ => null)], out var note);
        var chain = Assert.Single(new ChainFinder(snapshot).Find(new() { From = GraphMaker.Select("mir"), To = GraphMaker.Select("growth"), Sources = ["all"] }, TestContext.Current.CancellationToken).Chains);
        return (string.Join(' ', chain.Hops.Select(h => h.Statement.Id.Text)), note);
    }
}
