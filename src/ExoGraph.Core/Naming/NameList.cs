namespace ExoGraph.Core.Naming;

/// <summary>Understands a list of names as people paste it: one a line, or with tabs, semicolons, commas or blanks between.</summary>
public static class NameList
{
    private static readonly char[] s_lines = ['\r', '\n', '\t', ';'];

    /// <summary>Resolves every name of a list, in its order. Lines that start with <c>#</c> are remarks.</summary>
    /// <remarks>A line that is a name as it stands is one name; only else is it parted at its commas, and a part at its blanks where every piece is a name.</remarks>
    /// <param name="names">Understands names.</param>
    /// <param name="texts">The list, in one text or several.</param>
    /// <param name="matching">How far a miRNA name reaches.</param>
    public static IReadOnlyList<NameResolution> Resolve(NameIndex names, IEnumerable<string> texts, MicroRnaMatching matching = MicroRnaMatching.Exact)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. texts.SelectMany(t => t.Split('\n')).Where(l => !l.TrimStart().StartsWith('#')).SelectMany(l => l.Split(s_lines, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(line => Line(names, line, matching))];
    }

    private static IEnumerable<NameResolution> Line(NameIndex names, string line, MicroRnaMatching matching)
    {
        var whole = names.Resolve(line, matching);
        return whole.IsResolved || !line.Contains(',')
            ? Words(names, whole, matching)
            : line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(part => Words(names, names.Resolve(part, matching), matching));
    }

    private static NameResolution[] Words(NameIndex names, NameResolution part, MicroRnaMatching matching)
    {
        if (part.IsResolved || !part.Asked.Any(char.IsWhiteSpace)) return [part];
        NameResolution[] words = [.. part.Asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => names.Resolve(w, matching))];
        return words.All(w => w.IsResolved) ? words : [part];
    }
}
