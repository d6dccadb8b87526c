namespace ExoGraph.Paths.Figures;

/// <summary>Measures and wraps labels without a font at hand: widths are those of a common sans-serif, on the safe side.</summary>
internal static class FigureText
{
    /// <summary>8 pt, the size of labels when the figure is printed at its own size.</summary>
    public const double Size = 10.67;

    /// <summary>7 pt, for what stands beside a glyph.</summary>
    public const double Small = 9.33;

    /// <summary>Line height as a factor of the size.</summary>
    public const double Leading = 1.2;

    public static double Width(string text, double size = Size)
    {
        var width = 0.0;
        foreach (var c in text)
            width += c switch
            {
                'i' or 'l' or 'j' or 't' or 'f' or 'I' or '.' or ',' or '\'' or '|' or ' ' or '-' => 0.34,
                'm' or 'w' or 'M' or 'W' or '@' => 0.9,
                >= 'A' and <= 'Z' => 0.7,
                _ => 0.57,
            };
        return width * size;
    }

    /// <summary>Breaks a label at blanks, hyphens and slashes into lines no wider than asked; a longer word stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, double maxWidth, double size = Size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            var longer = line + word;
            if (line.Length > 0 && Width(longer.TrimEnd(), size) > maxWidth)
            {
                lines.Add(line.TrimEnd());
                line = word.TrimStart();
            }
            else line = longer;
        }
        if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
        return lines.Count == 0 ? [""] : lines;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is ' ' or '/')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        if (start < text.Length) yield return text[start..];
    }
}
