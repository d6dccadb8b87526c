namespace ExoGraph.Tests.Documents;

/// <summary>A fenced block of a document: its language, what else its first line says, and its text.</summary>
internal sealed record Fence(int Line, string Language, string Info, string Text)
{
    /// <summary>All fenced blocks of a file.</summary>
    public static IReadOnlyList<Fence> Of(string path)
    {
        var (fences, lines, start, info) = (new List<Fence>(), new List<string>(), -1, "");
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                if (start >= 0) lines.Add(line);
            }
            else if (start < 0) (start, info) = (index + 1, line[3..].Trim());
            else
            {
                var words = info.Split(' ', 2);
                fences.Add(new Fence(start, words[0], words.Length > 1 ? words[1] : "", string.Concat(lines.Select(l => l + "\n"))));
                lines.Clear();
                start = -1;
            }
        }
        Assert.True(start < 0, $"{path}:{start} opens a block that nothing closes.");
        return fences;
    }
}
