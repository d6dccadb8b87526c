using ExoGraph.Cli.Terminal;

namespace ExoGraph.Tests.Cli;

/// <summary>Tables on terminals of several widths.</summary>
public sealed class ScreenTests
{
    private static readonly string[] s_headers = ["carrier", "origin", "carries", "route"];

    private static readonly IReadOnlyList<string>[] s_rows = [["exosome of many words in a row", "natural", "doxorubicin", ""], ["another", "engineered", "miR-21", "intravenous"]];

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Table_AnyWidth_FitsAndHoldsEveryValue(int width)
    {
        using var output = new StringWriter();
        new Screen(output, width).Table(s_headers, s_rows);
        var text = output.ToString();
        Assert.All(text.Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= width, line));
        Assert.All(s_rows.SelectMany(r => r).SelectMany(v => v.Split(' ')), word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_TooNarrowForItsColumns_GivesEachRowAloneWithItsHeaders()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Screen(output, 40).Table(s_headers, s_rows);
        var lines = output.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0);
        Assert.Equal(["exosome of many words in a row", "  origin: natural", "  carries: doxorubicin", "another", "  origin: engineered", "  carries: miR-21", "  route: intravenous"], lines);
    }
}
