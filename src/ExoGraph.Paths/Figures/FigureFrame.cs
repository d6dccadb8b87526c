namespace ExoGraph.Paths.Figures;

/// <summary>What every figure has around it: 180 mm of width, a title and a description for screen readers, a white ground, a caption.</summary>
internal static class FigureFrame
{
    /// <summary>The width of the drawing, in its own units: 180 mm in print.</summary>
    public const double Width = 680;

    /// <summary>The margin at every side.</summary>
    public const double Margin = 8;

    /// <summary>The whole figure as SVG text.</summary>
    public static string Wrap(SvgWriter body, double height, string title, string description)
    {
        var svg = new SvgWriter();
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(height)}"),
            ("width", "180mm"), ("height", SvgWriter.Number(height * 180 / Width) + "mm"), ("role", "img"), ("class", "chain-figure"),
            ("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif"));
        svg.Raw("\n").Element("title", title).Element("desc", description);
        svg.Empty("rect", ("x", 0), ("y", 0), ("width", Width), ("height", height), ("fill", FigurePalette.Ground), ("class", "ground-fill"));
        return svg.Raw(body.ToString()).Close("svg").ToString();
    }

    /// <summary>Draws the caption from a top line on; returns its lower edge.</summary>
    public static double Caption(SvgWriter svg, FigureCaption caption, double top)
    {
        var text = new List<string> { caption.Query, "Graph version " + caption.GraphVersion + "." + (caption.Studies.Count > 0 ? " Studies: " + string.Join("; ", caption.Studies) + "." : "") };
        if (caption.Permalink.Length > 0) text.Add(caption.Permalink);
        foreach (var line in text.SelectMany(t => FigureText.Wrap(t, Width - 2 * Margin, FigureText.Small)))
        {
            GlyphPainter.Label(svg, [line], Margin, top, FigureText.Small, "start", FigurePalette.Muted);
            top += FigureText.Small * FigureText.Leading;
        }
        return top;
    }
}
