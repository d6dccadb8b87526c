using ExoGraph.Tests.Cli;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Knowledge;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Documents;

/// <summary>The tutorial for curators, followed to its end on a copy of the records.</summary>
public sealed class TutorialTests
{
    [Fact]
    public async Task CuratingAPaper_FollowedBlockByBlock_EndsWithAPassingCheckAndAnAttestedChain()
    {
        using var folder = new TemporaryFolder();
        var records = Path.Combine(folder.Path, "records");
        Copy(CuratedGraph.Folder, records);
        var (output, ran) = ("", 0);
        foreach (var fence in Fence.Of(Path.Combine(Repository.Root, "docs", "curating-a-paper.md")))
        {
            if (fence.Language == "sh") (output, ran) = (await RunAsync(fence, folder.Path, records), ran + 1);
            else if (fence.Language == "text") Assert.All(fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, output, StringComparison.Ordinal));
            else if (fence.Language == "yaml") File.WriteAllText(Path.Combine(folder.Path, fence.Info), fence.Text);
            else AddRow(Path.Combine(folder.Path, fence.Info), fence.Text);
        }
        Assert.Equal(6, ran);
        Assert.Contains("adams-2024#m1", output, StringComparison.Ordinal);
    }

    /// <summary>Runs the commands of a block; the last one ends with the exit code that the block announces. Returns all that they print.</summary>
    private static async Task<string> RunAsync(Fence fence, string folder, string records)
    {
        var printed = new List<string>();
        foreach (var line in fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var args = ShellLine.Arguments(line) ?? throw new InvalidOperationException($"'{line}' is no command of exograph.");
            var run = await CommandRun.Raw([.. args.Select(a => a.StartsWith("records/", StringComparison.Ordinal) ? Path.Combine(folder, a) : a), "--records", records]);
            Assert.True(run.ExitCode == (fence.Info == "exit=1" ? 1 : 0), $"'{line}' ended with {run.ExitCode}: {run.Output}{run.Error}");
            printed.Add(run.Output + run.Error);
        }
        return string.Concat(printed);
    }

    /// <summary>Puts a row where it belongs by its id.</summary>
    private static void AddRow(string table, string row)
    {
        var lines = File.ReadAllLines(table).ToList();
        var place = lines.FindIndex(1, l => string.CompareOrdinal(l.Split('\t')[0], row.Split('\t')[0]) > 0);
        lines.Insert(place < 0 ? lines.Count : place, row.TrimEnd('\n'));
        File.WriteAllText(table, string.Concat(lines.Select(l => l + "\n")));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
