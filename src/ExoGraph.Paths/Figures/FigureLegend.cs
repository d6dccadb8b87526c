using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Figures;

/// <summary>The legend: only the glyphs that the figure uses.</summary>
internal static class FigureLegend
{
    /// <summary>Draws the legend from a top line on; returns its lower edge.</summary>
    public static double Draw(SvgWriter svg, FigurePlan plan, double left, double top, double width)
    {
        var (x, y) = (left, top);
        svg.Open("g", ("class", "legend"));
        foreach (var (edge, text) in Entries(plan))
        {
            var needed = 34 + FigureText.Width(text, FigureText.Small) + 16;
            if (x + needed > left + width) (x, y) = (left, y + 15);
            if (edge is not null) GlyphPainter.Arrow(svg, edge, x, y, x + 28, y);
            else GlyphPainter.GoodMark(svg, x + 14, y, text.Contains("good", StringComparison.Ordinal) ? 1 : -1);
            GlyphPainter.Label(svg, [text], x + 34, y, FigureText.Small, "start", FigurePalette.Muted);
            x += needed;
        }
        svg.Close("g");
        return y + 8;
    }

    private static IEnumerable<(FigureEdge? Edge, string Text)> Entries(FigurePlan plan)
    {
        var plain = new FigureEdge("", Sign.Plus, false, false, false, 0);
        var used = plan.Edges.Select(e => e.Glyph).ToHashSet();
        if (used.Contains("activates")) yield return (plain, "promotes or raises");
        if (used.Contains("inhibits")) yield return (plain with { Sign = Sign.Minus }, "inhibits or lowers");
        if (used.Contains("engages")) yield return (plain with { Sign = Sign.Same }, "engages its receptor");
        if (used.Contains("unknown")) yield return (plain with { Sign = Sign.Unknown }, "acts on, direction not known");
        if (plan.Transfer is not null || used.Contains("movement")) yield return (plain with { Sign = Sign.Same, IsTransfer = true }, "movement, not influence");
        if (plan.Edges.Any(e => e.IsImplied)) yield return (plain with { IsImplied = true }, "implied");
        if (plan.Edges.Any(e => e.IsAfterJoin)) yield return (plain with { IsAfterJoin = true }, "stitched: joins separate assertions");
        if (plan.Nodes.Any(n => n.Desirable > 0)) yield return (null, "more of it is good for the patient");
        if (plan.Nodes.Any(n => n.Desirable < 0)) yield return (null, "more of it is bad for the patient");
    }
}
