namespace ExoGraph.Paths.Figures;

/// <summary>Draws nodes and arrows by the conventions of SBGN Activity Flow.</summary>
internal static class GlyphPainter
{
    public static void Node(SvgWriter svg, FigureNode node)
    {
        var (kind, stroke, fill) = FigurePalette.Of(node.Class, node.IsCargo);
        svg.Open("g", ("class", "node " + kind)).Element("title", $"{node.Label} ({node.Id})");
        Shape(svg, node, stroke, fill);
        Label(svg, node.Lines, node.CentreX, node.CentreY);
        if (node.Desirable is { } desirable) GoodMark(svg, node.Right - 3, node.Y + 3, desirable);
        svg.Close("g");
    }

    public static void Label(SvgWriter svg, IReadOnlyList<string> lines, double x, double y, double size = FigureText.Size, string anchor = "middle", string fill = FigurePalette.Ink)
    {
        var step = size * FigureText.Leading;
        var top = y - (lines.Count - 1) * step / 2 + size * 0.35;
        for (var i = 0; i < lines.Count; i++)
            svg.Element("text", lines[i], ("x", x), ("y", top + i * step), ("font-size", size), ("text-anchor", anchor), ("fill", fill), ("class", fill == FigurePalette.Ink ? "ink" : "muted"));
    }

    /// <summary>A straight arrow from one point to another, with its glyph at the end.</summary>
    public static void Arrow(SvgWriter svg, FigureEdge edge, double x1, double y1, double x2, double y2) =>
        Path(svg, edge, [(x1, y1), (x2, y2)]);

    /// <summary>An arrow along points, with its glyph at the last one.</summary>
    public static void Path(SvgWriter svg, FigureEdge edge, IReadOnlyList<(double X, double Y)> points)
    {
        var (x1, y1) = points[^2];
        var (x2, y2) = points[^1];
        var length = Math.Max(0.1, Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)));
        var (ux, uy) = ((x2 - x1) / length, (y2 - y1) / length);
        var back = edge.Glyph switch { "activates" => 8, "unknown" => 11, "engages" => 8, "movement" => 5, _ => 1.5 };
        var end = (X: x2 - ux * back, Y: y2 - uy * back);
        var track = points.Take(points.Count - 1).Append(end).Select(p => $"{SvgWriter.Number(p.X)},{SvgWriter.Number(p.Y)}");
        var stroke = edge.IsTransfer ? FigurePalette.Muted : FigurePalette.Ink;
        var dash = edge.IsAfterJoin ? "1.5 3" : edge.IsImplied ? "5 3" : "none";
        svg.Empty("polyline", ("points", string.Join(' ', track)), ("fill", "none"), ("stroke", stroke), ("stroke-width", edge.IsTransfer ? 0.8 : 1.3),
            ("stroke-dasharray", dash), ("class", edge.IsTransfer ? "line muted-line" : "line"));
        Head(svg, edge, x2, y2, ux, uy, stroke);
    }

    /// <summary>The mark of the direction of good at an outcome: a plus or a minus in a ring, never colour alone.</summary>
    public static void GoodMark(SvgWriter svg, double x, double y, int desirable)
    {
        svg.Open("g", ("class", "good"));
        svg.Element("title", desirable > 0 ? "More of it is good for the patient" : "More of it is bad for the patient");
        svg.Empty("circle", ("cx", x), ("cy", y), ("r", 5.5), ("fill", FigurePalette.Ground), ("stroke", FigurePalette.Ink), ("stroke-width", 0.8), ("class", "ground-fill line"));
        svg.Empty("path", ("d", desirable > 0 ? $"M{N(x - 3)} {N(y)}H{N(x + 3)}M{N(x)} {N(y - 3)}V{N(y + 3)}" : $"M{N(x - 3)} {N(y)}H{N(x + 3)}"),
            ("stroke", FigurePalette.Ink), ("stroke-width", 1.2), ("fill", "none"), ("class", "line"));
        svg.Close("g");
    }

    private static string N(double value) => SvgWriter.Number(value);

    private static void Shape(SvgWriter svg, FigureNode node, string stroke, string fill)
    {
        var radius = node.Class.Name switch
        {
            "Process" or "Pathway" or "Outcome" => 8.0,
            "MicroRNA" or "LncRna" or "Rna" => node.Height / 2,
            "Cell" or "CellLine" or "Anatomy" or "Biofluid" or "Organism" => 10,
            _ => 0,
        };
        if (node.Class.Name is "SmallMolecule" or "Biologic" or "Peptide" or "Oligonucleotide" or "Nanomaterial" or "Intervention")
        {
            var (x, y, r, b, cut) = (node.X, node.Y, node.Right, node.Y + node.Height, 7);
            svg.Empty("path", ("d", $"M{N(x + cut)} {N(y)}H{N(r - cut)}L{N(r)} {N(node.CentreY)}L{N(r - cut)} {N(b)}H{N(x + cut)}L{N(x)} {N(node.CentreY)}Z"),
                ("fill", fill), ("stroke", stroke), ("stroke-width", 1.0), ("class", "shape"));
            return;
        }
        svg.Empty("rect", ("x", node.X), ("y", node.Y), ("width", node.Width), ("height", node.Height), ("rx", radius), ("fill", fill), ("stroke", stroke), ("stroke-width", 1.0), ("class", "shape"));
        if (node.Class.Name == "Vesicle")
            svg.Empty("rect", ("x", node.X + 2.5), ("y", node.Y + 2.5), ("width", node.Width - 5), ("height", node.Height - 5), ("rx", radius), ("fill", "none"), ("stroke", stroke), ("stroke-width", 0.7), ("class", "shape"));
    }

    private static void Head(SvgWriter svg, FigureEdge edge, double x, double y, double ux, double uy, string stroke)
    {
        string At(double back, double side) => $"{N(x - ux * back - uy * side)},{N(y - uy * back + ux * side)}";
        switch (edge.Glyph)
        {
            case "activates":
                svg.Empty("polygon", ("points", $"{At(0, 0)} {At(9, 4)} {At(9, -4)}"), ("fill", stroke), ("class", "fill-ink"));
                break;
            case "movement":
                svg.Empty("polygon", ("points", $"{At(0, 0)} {At(6, 2.6)} {At(6, -2.6)}"), ("fill", stroke), ("class", "fill-muted"));
                break;
            case "inhibits":
                svg.Empty("polyline", ("points", $"{At(1.5, 6)} {At(1.5, -6)}"), ("fill", "none"), ("stroke", stroke), ("stroke-width", 1.8), ("class", "line"));
                break;
            case "engages":
                svg.Empty("circle", ("cx", x - ux * 4), ("cy", y - uy * 4), ("r", 3.6), ("fill", FigurePalette.Ground), ("stroke", stroke), ("stroke-width", 1.2), ("class", "ground-fill line"));
                break;
            default:
                svg.Empty("polygon", ("points", $"{At(0, 0)} {At(5.5, 3.6)} {At(11, 0)} {At(5.5, -3.6)}"), ("fill", FigurePalette.Ground), ("stroke", stroke), ("stroke-width", 1.1), ("class", "ground-fill line"));
                break;
        }
    }
}
