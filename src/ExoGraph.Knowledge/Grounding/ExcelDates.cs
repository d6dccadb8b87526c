using System.Text.RegularExpressions;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Recognises what spreadsheets make of gene symbols such as SEPT2, MARCH1 or DEC1.</summary>
internal static partial class ExcelDates
{
    /// <summary>A date in one of the forms that spreadsheets write (<c>2-Sep</c>, <c>Sep-02</c>, <c>2022-09-02</c>, <c>9/2/2022</c>), or a bare number.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> text) => text.Length is > 0 and < 32 && Pattern().IsMatch(text);

    [GeneratedRegex(@"^(\d{1,2}[-/ ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([-/ ]\d{2,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]\d{1,4}|\d{4}-\d{1,2}-\d{1,2}([ T].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}( .*)?|\d+(\.\d+)?(e\+?\d+)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
