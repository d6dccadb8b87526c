using System.Text.RegularExpressions;
using ExoGraph.Tests.Cli;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Documents;

/// <summary>What documents say to type works, and what they point to is there.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public async Task Commands_InEveryDocument_Run()
    {
        var lines = ShellLine.All();
        Assert.Contains(lines, l => l.File == "README.md" && l.Args is ["chains", ..]);
        Assert.Contains(lines, l => l.File == "docs/scores.md");
        using var folder = new TemporaryFolder();
        foreach (var line in lines)
        {
            // Files are written elsewhere than the document says; of what needs a server, a history or a hand only the help is asked for.
            var args = line.Args.Select((a, i) => i > 0 && line.Args[i - 1] is "--out" or "--svg" ? Path.Combine(folder.Path, a) : a).Concat(line.Args[0] is "serve" or "load" or "verify" or "import" or "diff" or "new" ? ["--help"] : []);
            var run = await CommandRun.Of([.. args]);
            Assert.True(run.ExitCode == 0, $"{line.File}:{line.Line}: exograph {string.Join(' ', line.Args)} ended with {run.ExitCode}: {run.Error}");
            Assert.True(run.Output.Length > 0 || line.Args.Contains("--out") || line.Args[0] == "check", $"{line.File}:{line.Line} printed nothing.");
        }
        Assert.Equal(lines.Count(l => l.Args.Contains("--out") || l.Args.Contains("--svg")), Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void Links_InEveryDocument_LeadSomewhere()
    {
        var broken = new List<string>();
        foreach (var document in new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }.Select(f => Path.Combine(Repository.Root, f)).Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")))
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
            {
                var target = link.Groups[1].Value.Split('#')[0];
                if (target.Length == 0 || target.Contains("://", StringComparison.Ordinal)) continue;
                var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, target));
                if (!File.Exists(path) && !Directory.Exists(path)) broken.Add($"{Path.GetFileName(document)} points to {target}, which is not there.");
            }
        Assert.Empty(broken);
    }

    [Fact]
    public async Task Figure_InTheReadme_IsTheOneThatTheCommandDraws()
    {
        using var folder = new TemporaryFolder();
        var drawn = Path.Combine(folder.Path, "drawn.svg");
        (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--svg", drawn)).Done();
        Assert.Equal(WithoutVersion(File.ReadAllText(drawn)), WithoutVersion(File.ReadAllText(Path.Combine(Repository.Root, "docs", "images", "mir-19b-3p-metastasis.svg"))));
    }

    [Fact]
    public async Task WorkedChain_InScores_HasTheNumbersOfTheRecords()
    {
        var chain = (await CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--json")).Done().Json["chains"]![0]!;
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "scores.md"));
        var printed = Row().Matches(table[table.IndexOf("## A worked chain", StringComparison.Ordinal)..]).Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(chain["hops"]!.AsArray().Select(h => (double)h!["belief"]!), printed);
        Assert.Contains($"shown as {((double)chain["score"]!).ToString(".##", System.Globalization.CultureInfo.InvariantCulture)}, is the score", table, StringComparison.Ordinal);
    }

    private static string WithoutVersion(string svg) => Version().Replace(svg, "Graph version -");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("Graph version [0-9a-f]+")]
    private static partial Regex Version();

    [GeneratedRegex(@"^\| [^|]+ \| (\.\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
