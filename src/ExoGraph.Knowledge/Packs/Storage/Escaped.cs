using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Text inside a cell of ours: what would end the cell, the list or the field is written as <c>%XX</c>.</summary>
internal static class Escaped
{
    public static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("%|;\t\n\r");

    public static string Read(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%')) return text.ToString();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.Slice(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var code))
            {
                plain.Append((char)code);
                i += 2;
            }
            else plain.Append(text[i]);
        }
        return plain.ToString();
    }

    /// <summary>A cell or list item of a KGX table, which has no escapes: line breaks and tabs become blanks, and a bar in a list item a broken one.</summary>
    public static string Plain(string text, bool inList = false)
    {
        if (text.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0) text = text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
        return inList && text.Contains('|', StringComparison.Ordinal) ? text.Replace('|', '¦') : text;
    }
}
