using System.Diagnostics;

namespace ExoGraph.Tests.Knowledge.History;

/// <summary>A git repository around a folder of records. Tests skip where there is no git.</summary>
internal sealed class GitCheckout : IDisposable
{
    public GitCheckout()
    {
        Records = RecordFolder.Good();
        Git("init", "--quiet");
        Commit("first");
    }

    public RecordFolder Records { get; }

    private string Root => Path.GetDirectoryName(Records.Root)!;

    /// <summary>Commits all that is there; returns the commit.</summary>
    public string Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "-m", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public void Dispose() => Records.Dispose();

    private string Git(params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no git here.");
            return "";
        }
    }
}
