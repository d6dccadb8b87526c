using System.Text;
using System.Text.RegularExpressions;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Documents;

/// <summary>A command of <c>exograph</c> that stands in a document.</summary>
internal sealed partial record ShellLine(string File, int Line, IReadOnlyList<string> Args)
{
    private const string Run = "dotnet run --project src/ExoGraph.Cli -- ";

    /// <summary>Every such command of README, CONTRIBUTING and docs: in fenced blocks and in code within a sentence. The tutorial for curators writes records and has a test of its own.</summary>
    public static IReadOnlyList<ShellLine> All() =>
        [.. new[] { "README.md", "CONTRIBUTING.md" }.Select(f => Path.Combine(Repository.Root, f)).Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Where(f => Path.GetFileName(f) != "curating-a-paper.md").Order(StringComparer.Ordinal).SelectMany(Of)];

    private static IEnumerable<ShellLine> Of(string path)
    {
        var fenced = false;
        foreach (var (index, line) in System.IO.File.ReadLines(path).Index())
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) fenced = !fenced;
            foreach (var code in fenced ? [line.Trim()] : Code().Matches(line).Select(m => m.Groups[1].Value))
                if (Arguments(code) is { } args) yield return new ShellLine(Path.GetRelativePath(Repository.Root, path), index + 1, args);
        }
    }

    /// <summary>The arguments of a command of <c>exograph</c>; null where the code is something else.</summary>
    public static List<string>? Arguments(string code)
    {
        if (code.StartsWith(Run, StringComparison.Ordinal)) return Split(code[Run.Length..]);
        return code.StartsWith("exograph ", StringComparison.Ordinal) ? Split(code["exograph ".Length..]) : null;
    }

    /// <summary>The words of a shell line.</summary>
    public static List<string> Split(string text)
    {
        var (args, word, quote) = (new List<string>(), new StringBuilder(), '\0');
        foreach (var c in text)
        {
            if (quote == '\0' && c is '"' or '\'' && word.Length == 0) quote = c;
            else if (c == quote) quote = '\0';
            else if (c == ' ' && quote == '\0') Flush();
            else if (c == '#' && quote == '\0' && word.Length == 0) break;
            else word.Append(c);
        }
        Flush();
        return args;

        void Flush()
        {
            if (word.Length > 0) args.Add(word.ToString());
            word.Clear();
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
