using System.Globalization;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Reads numbers as tables hold them.</summary>
internal static class Cells
{
    /// <summary>A whole number above 0: <c>3091</c>, <c>3091.0</c>, <c>1.8632605E7</c>; nothing else.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out int number)
    {
        if (text.EndsWith(".0", StringComparison.Ordinal)) text = text[..^2];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return number > 0;
        if (text.ContainsAny('E', 'e') && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
            && real is > 0 and < int.MaxValue && real == Math.Floor(real))
        {
            number = (int)real;
            return true;
        }
        number = 0;
        return false;
    }

    /// <summary>A PubMed id: a whole number of up to eight digits.</summary>
    public static bool TryPmid(ReadOnlySpan<char> text, out int pmid) => TryWhole(text, out pmid) && pmid <= 99_999_999;

    /// <summary>Yes or no as sources write it; null for anything else.</summary>
    public static bool? Flag(ReadOnlySpan<char> text)
    {
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text is "1" or "1.0" or "t" or "T") return true;
        if (text.Equals("false", StringComparison.OrdinalIgnoreCase) || text.Equals("no", StringComparison.OrdinalIgnoreCase) || text is "0" or "0.0" or "f" or "F" or "-1") return false;
        return null;
    }

    /// <summary>Whether two texts are the same but for case.</summary>
    public static bool Same(ReadOnlySpan<char> a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
