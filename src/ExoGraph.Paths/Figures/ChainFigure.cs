using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Figures;

/// <summary>
/// Draws a chain as a figure: donor, vesicle with its cargo, and recipient as compartments, the causal steps in the recipient,
/// arrows by SBGN Activity Flow. 180 mm wide when printed at its own size, labels 8 pt. The same chain gives the same bytes.
/// </summary>
public sealed class ChainFigure
{
    private const double Width = FigureFrame.Width;
    private const double Margin = FigureFrame.Margin;
    private const double RowGap = 30;
    private const double ArrowLength = 46;

    private readonly Func<Curie, Entity> _entityOf;

    /// <summary>Draws with labels of this knowledge; an entity that it lacks is looked up with <paramref name="elsewhere"/>.</summary>
    public ChainFigure(KnowledgeBase knowledge, Func<Curie, Entity?>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _entityOf = id => knowledge.Entities.TryGetValue(id, out var known) ? known
            : elsewhere?.Invoke(id) ?? new Entity { Id = id, Label = id.Text, Class = new EntityClass("Unknown") };
    }

    /// <summary>The figure of a chain as SVG text, with a title and a description for screen readers, a legend and a caption.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="caption">What stands below it.</param>
    public string Draw(Chain chain, FigureCaption caption)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(caption);
        var plan = FigurePlan.Of(chain, _entityOf);
        var body = new SvgWriter();
        var left = DrawTransfer(body, plan, out var transferBottom);
        var bottom = Math.Max(DrawSteps(body, plan, left), transferBottom);
        bottom = FigureLegend.Draw(body, plan, Margin, bottom + 16, Width - 2 * Margin);
        bottom = FigureFrame.Caption(body, caption, bottom + 12);
        return FigureFrame.Wrap(body, bottom + Margin, $"Chain from {plan.StartLabel} to {plan.EndLabel}", plan.Sentence);
    }

    /// <summary>Draws donor and vesicle; returns where the recipient's region starts.</summary>
    private double DrawTransfer(SvgWriter svg, FigurePlan plan, out double bottom)
    {
        bottom = 0;
        if (plan.Transfer is not { } transfer) return Margin;
        const double donorWidth = 108, vesicleRadius = 50, top = 30;
        var centreY = top + 70;
        DrawRegion(svg, Margin, top - 8, donorWidth, 156, "donor", transfer.Donor is { } donor ? _entityOf(donor).Label : "donor not stated", transfer.Donor);
        var x = Margin + donorWidth + 46 + vesicleRadius;
        var movement = new FigureEdge("secretes", Sign.Same, true, false, false, 0);
        GlyphPainter.Arrow(svg, movement, Margin + donorWidth + 2, centreY, x - vesicleRadius - 2, centreY);
        GlyphPainter.Label(svg, ["secretes"], Margin + donorWidth + 23, centreY - 9, FigureText.Small, "middle", FigurePalette.Muted);
        DrawVesicle(svg, plan, x, centreY, vesicleRadius);
        var right = x + vesicleRadius + 36;
        GlyphPainter.Arrow(svg, movement with { Predicate = "delivers" }, x + vesicleRadius + 4, centreY, right - 2, centreY);
        bottom = top + 150;
        return right;
    }

    private void DrawVesicle(SvgWriter svg, FigurePlan plan, double x, double y, double radius)
    {
        var vesicle = plan.Transfer!.Vesicle is { } id ? _entityOf(id) : null;
        var (_, stroke, fill) = FigurePalette.Of(EntityClass.Vesicle, false);
        svg.Open("g", ("class", "node vesicle")).Element("title", vesicle is null ? "vesicle not stated" : $"{vesicle.Label} ({vesicle.Id})");
        svg.Empty("circle", ("cx", x), ("cy", y), ("r", radius), ("fill", fill), ("stroke", stroke), ("stroke-width", 1.0), ("class", "shape"));
        svg.Empty("circle", ("cx", x), ("cy", y), ("r", radius - 3.5), ("fill", "none"), ("stroke", stroke), ("stroke-width", 0.8), ("class", "shape"));
        svg.Close("g");
        if (plan.CarriedCargo is { } cargo)
        {
            var node = FigureNode.Of(_entityOf(cargo), true, 72);
            GlyphPainter.Node(svg, node with { X = x - node.Width / 2, Y = y - node.Height / 2, Desirable = null });
        }
        var label = FigureText.Wrap(vesicle?.Label ?? "vesicle not stated", 2 * radius + 36, FigureText.Small);
        GlyphPainter.Label(svg, label, x, y + radius + 10 + (label.Count - 1) * FigureText.Small * FigureText.Leading / 2, FigureText.Small, "middle", FigurePalette.Muted);
    }

    private static void DrawRegion(SvgWriter svg, double x, double y, double width, double height, string kind, string label, Curie? id)
    {
        svg.Open("g", ("class", "region " + kind)).Element("title", id is { } known ? $"{label} ({known})" : label);
        svg.Empty("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("rx", 14), ("fill", "#F3F9FD"), ("stroke", "#2F7FB0"), ("stroke-width", 1.0), ("class", "region-shape"));
        var lines = FigureText.Wrap(label, width - 16, FigureText.Small);
        GlyphPainter.Label(svg, [kind], x + 9, y + 10, FigureText.Small, "start", FigurePalette.Muted);
        GlyphPainter.Label(svg, lines, x + 9, y + 22 + (lines.Count - 1) * FigureText.Small * FigureText.Leading / 2, FigureText.Small, "start");
        svg.Close("g");
    }

    /// <summary>Draws the steps row by row inside the recipient's region; returns its lower edge.</summary>
    private static double DrawSteps(SvgWriter svg, FigurePlan plan, double left)
    {
        var right = Width - Margin;
        var headLines = FigureText.Wrap(plan.PlaceLabel, right - left - 16, FigureText.Small).Count;
        var top = 30 + 34 + (headLines - 1) * FigureText.Small * FigureText.Leading;
        var nodes = FigureRows.Place(plan.Nodes, left + 14, right - 14, top, ArrowLength, RowGap);
        var bottom = Math.Max(nodes.Count == 0 ? 0 : nodes.Max(n => n.Y + n.Height) + 16, plan.Transfer is null ? 0 : 178);
        DrawRegion(svg, left, 22, right - left, bottom - 22, plan.Transfer is null ? "context" : "recipient", plan.PlaceLabel, plan.Place);
        for (var i = 0; i < plan.Edges.Count; i++) DrawHop(svg, plan.Edges[i], nodes[i], nodes[i + 1]);
        foreach (var node in nodes) GlyphPainter.Node(svg, node);
        foreach (var (index, text) in plan.JoinMarks)
            GlyphPainter.Label(svg, [text], nodes[index].CentreX, nodes[index].Y - 8, FigureText.Small, "middle", FigurePalette.Muted);
        return bottom;
    }

    private static void DrawHop(SvgWriter svg, FigureEdge edge, FigureNode from, FigureNode to)
    {
        svg.Open("g", ("class", "hop")).Element("title", $"hop {edge.Hop}: {edge.Predicate}");
        if (to.X > from.X)
        {
            GlyphPainter.Arrow(svg, edge, from.Right + 1, from.CentreY, to.X - 2, to.CentreY);
            GlyphPainter.Label(svg, [edge.Hop.ToString(System.Globalization.CultureInfo.InvariantCulture)], (from.Right + to.X) / 2 - 3, from.CentreY - 8, FigureText.Small, "middle", FigurePalette.Muted);
        }
        else
        {
            var between = (from.Y + from.Height + to.Y) / 2;
            GlyphPainter.Path(svg, edge, [(from.CentreX, from.Y + from.Height + 1), (from.CentreX, between), (to.CentreX, between), (to.CentreX, to.Y - 2)]);
            GlyphPainter.Label(svg, [edge.Hop.ToString(System.Globalization.CultureInfo.InvariantCulture)], (from.CentreX + to.CentreX) / 2, between - 7, FigureText.Small, "middle", FigurePalette.Muted);
        }
        svg.Close("g");
    }
}
