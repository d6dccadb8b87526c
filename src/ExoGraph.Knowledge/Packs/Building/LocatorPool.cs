using System.Globalization;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Keeps locators such as <c>MIRT000002</c> as a shared prefix and a number: there are millions of them.</summary>
internal sealed class LocatorPool(TextPool texts)
{
    private const char Width = '\u0001';

    public (int Prefix, int Number) Add(ReadOnlySpan<char> locator)
    {
        var digits = locator.Length;
        while (digits > 0 && char.IsAsciiDigit(locator[digits - 1]) && locator.Length - digits < 9) digits--;
        if (digits == locator.Length) return (texts.Add(locator), -1);
        var number = int.Parse(locator[digits..], NumberStyles.None, CultureInfo.InvariantCulture);
        var prefix = locator[..digits];
        if (locator[digits] != '0' || locator.Length - digits == 1) return (texts.Add(prefix), number);
        Span<char> padded = stackalloc char[prefix.Length < 200 ? prefix.Length + 2 : 0];
        if (padded.IsEmpty) return (texts.Add(locator), -1);
        prefix.CopyTo(padded);
        padded[^2] = Width;
        padded[^1] = (char)('0' + locator.Length - digits);
        return (texts.Add(padded), number);
    }

    /// <summary>Writes a locator, escaped.</summary>
    public void Write(RowBuffer row, int prefix, int number)
    {
        var text = texts[prefix].AsSpan();
        if (number < 0) row.AppendEscaped(text);
        else if (text.Length >= 2 && text[^2] == Width) row.AppendEscaped(text[..^2]).Append(number, text[^1] - '0');
        else row.AppendEscaped(text).Append(number);
    }

    public string Text(int prefix, int number)
    {
        var text = texts[prefix];
        if (number < 0) return text;
        return text.Length >= 2 && text[^2] == Width
            ? text[..^2] + number.ToString("D" + text[^1], CultureInfo.InvariantCulture)
            : text + number.ToString(CultureInfo.InvariantCulture);
    }
}
