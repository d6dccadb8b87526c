using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace ExoGraph.Knowledge.History;

/// <summary>A folder inside a git checkout, as it was at any commit. Git is only read.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitFolder(string folder)
{
    /// <summary>The commit that a name means; null where git, the checkout or the name is missing.</summary>
    public Task<string?> CommitAsync(string name, CancellationToken cancellationToken) =>
        LineAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], cancellationToken);

    /// <summary>Commits that changed the folder, newest first, each with the hash of what the folder then held; the same content comes once.</summary>
    public async Task<IReadOnlyList<string>> HistoryAsync(CancellationToken cancellationToken)
    {
        if (await LineAsync(["rev-parse", "--show-prefix"], cancellationToken) is not { } prefix) return [];
        var commits = (await TextAsync(["log", "--format=%H", "--", "."], cancellationToken))?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var (seen, kept) = (new HashSet<string>(), new List<string>());
        foreach (var commit in commits)
            if (await LineAsync(["rev-parse", "--verify", "--quiet", $"{commit}:{prefix.TrimEnd('/')}"], cancellationToken) is { } tree && seen.Add(tree)) kept.Add(commit);
        return kept;
    }

    /// <summary>Writes the folder as it was at a commit into another one; false where that commit has no such folder.</summary>
    public async Task<bool> ExtractAsync(string commit, string into, CancellationToken cancellationToken)
    {
        // In a folder of a checkout git packs that folder alone, with paths from there.
        using var process = Start(["archive", "--format=tar", commit]);
        if (process is null) return false;
        try
        {
            await TarFile.ExtractToDirectoryAsync(process.StandardOutput.BaseStream, into, overwriteFiles: true, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return false; // What git could not pack; its exit code says so too.
        }
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0;
    }

    private async Task<string?> LineAsync(IEnumerable<string> args, CancellationToken cancellationToken) => (await TextAsync(args, cancellationToken))?.Trim();

    private async Task<string?> TextAsync(IEnumerable<string> args, CancellationToken cancellationToken)
    {
        using var process = Start(args);
        if (process is null) return null;
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? text : null;
    }

    private Process? Start(IEnumerable<string> args)
    {
        var info = new ProcessStartInfo("git", args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            var process = Process.Start(info);
            // Nobody reads what git complains of: a name that is none is told in our own words.
            process?.BeginErrorReadLine();
            return process;
        }
        catch (Exception e) when (e is Win32Exception or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
