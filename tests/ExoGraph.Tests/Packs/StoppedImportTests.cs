using System.Diagnostics;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Packs;

/// <summary>The real program, stopped in the middle of a real import.</summary>
public sealed class StoppedImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Packs => Path.Combine(_folder.Path, "packs");

    private string Partial => Path.Combine(Packs, ".kgx.partial");

    [Fact]
    public async Task Import_CtrlC_LeavesNothingBehindAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with 'kill', which Windows does not have.");
        using var import = StartAndWaitForThePack();
        using (var kill = Process.Start("kill", ["-INT", $"{import.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var error = await import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, import.ExitCode);
        Assert.Contains("nothing was left behind", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Packs));
    }

    [Fact]
    public async Task Import_Killed_LeavesNoHalfPackAndSaysHowToGoOn()
    {
        using (var import = StartAndWaitForThePack())
        {
            import.Kill();
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        var store = new PackStore(Packs);
        Assert.Empty(store.List());
        Assert.Equal(["kgx"], store.Unfinished());
        var shown = await Cli.CommandRun.Raw("packs", "--packs", Packs);
        Assert.Contains("'kgx' was killed before it ended; import it again", shown.Error, StringComparison.Ordinal);
        var edges = _folder.Write("few.tsv", "subject\tpredicate\tobject\nfoo:1\tbiolink:affects\tfoo:2\n");
        Assert.True(new ImportRunner(store, TestVocabulary.Instance).Run(new ImportRequest("kgx", [edges, Nodes()]), null, TestContext.Current.CancellationToken).Succeeded);
        Assert.Empty(store.Unfinished());
        Assert.False(Directory.Exists(Partial));
    }

    private string Nodes() => _folder.Write("nodes.tsv", "id\tcategory\tname\nfoo:1\tbiolink:Gene\tone\nfoo:2\tbiolink:Gene\ttwo\n");

    /// <summary>Starts an import that takes seconds, and comes back when its folder is there.</summary>
    private Process StartAndWaitForThePack()
    {
        var path = Path.Combine(_folder.Path, "edges.tsv");
        using (var writer = new StreamWriter(path))
        {
            writer.Write("subject\tpredicate\tobject\n");
            for (var i = 0; i < 3_000_000; i++) writer.Write($"foo:{i % 2 + 1}\tbiolink:affects\tfoo:{2 - i % 2}\n");
        }
        var import = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "exograph.dll"), "import", "kgx", path, Nodes(), "--packs", Packs, "--records", Path.Combine(Repository.Root, "records")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        SpinWait.SpinUntil(() => Directory.Exists(Partial) || import.HasExited);
        Assert.False(import.HasExited, "The import ended before it could be stopped.");
        return import;
    }
}
