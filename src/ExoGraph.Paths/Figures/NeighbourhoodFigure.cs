using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Figures;

/// <summary>Draws what acts on an entity, at its left, and what it acts on, at its right, grouped by sign. Each group shows its best believed and says how many more there are.</summary>
public sealed class NeighbourhoodFigure(Func<Curie, Entity?> entityOf)
{
    /// <summary>How many of a group are drawn.</summary>
    public const int Shown = 5;

    private const double Gap = 7;
    private const double CentreWidth = 116;
    private const double SideWidth = 192;
    private const double ArrowLength = 82;

    private static readonly (Sign Sign, string Left, string Right)[] s_groups =
    [
        (Sign.Plus, "promoted or raised by", "promotes or raises"), (Sign.Minus, "inhibited or lowered by", "inhibits or lowers"),
        (Sign.Same, "engaged by", "engages"), (Sign.Unknown, "acted on by", "acts on"),
    ];

    /// <summary>The figure as SVG text; null where nothing acts on it and it acts on nothing.</summary>
    /// <param name="centre">The entity.</param>
    /// <param name="statements">Accepted statements about it; those without a sign, and hops of transfers, are not drawn.</param>
    /// <param name="caption">What stands below it.</param>
    public string? Draw(Entity centre, IReadOnlyList<Statement> statements, FigureCaption caption)
    {
        ArgumentNullException.ThrowIfNull(centre);
        ArgumentNullException.ThrowIfNull(statements);
        var drawn = statements.Where(s => s.Scope is Scope.Step or Scope.Overall && s.Predicate.Sign != Sign.None && s.Subject != s.Object).ToList();
        var left = Side(drawn.Where(s => s.Object == centre.Id), s => s.Subject, true);
        var right = Side(drawn.Where(s => s.Subject == centre.Id), s => s.Object, false);
        if (left.Nodes.Count + right.Nodes.Count == 0) return null;
        var svg = new SvgWriter();
        var height = Math.Max(left.Height, right.Height);
        // Where nothing acts on it, it stands at the left margin itself.
        var box = FigureNode.Of(centre, false, CentreWidth - 18) with { Width = CentreWidth, X = FigureFrame.Margin + (left.Nodes.Count > 0 ? SideWidth + ArrowLength : 0) };
        var arrows = Math.Max(left.Nodes.Count, right.Nodes.Count);
        box = box with { Height = Math.Max(box.Height, arrows * 13 + 6) };
        box = box with { Y = 12 + Math.Max(0, (height - box.Height) / 2) };
        var bottom = Math.Max(Draw(svg, left, box, 12 + (height - left.Height) / 2, true), Draw(svg, right, box, 12 + (height - right.Height) / 2, false));
        GlyphPainter.Node(svg, box);
        bottom = Math.Max(bottom, box.Y + box.Height);
        var plan = new FigurePlan
        {
            PlaceLabel = "",
            Nodes = [.. left.Nodes.Concat(right.Nodes).Select(n => n.Node)],
            Edges = [.. left.Nodes.Concat(right.Nodes).Select(n => n.Edge)],
            JoinMarks = [],
            StartLabel = centre.Label,
            EndLabel = centre.Label,
            Sentence = "",
        };
        bottom = FigureLegend.Draw(svg, plan, FigureFrame.Margin, bottom + 18, FigureFrame.Width - 2 * FigureFrame.Margin);
        bottom = FigureFrame.Caption(svg, caption, bottom + 12);
        return FigureFrame.Wrap(svg, bottom + FigureFrame.Margin, $"What acts on {centre.Label}, and what it acts on", Sentence(centre, left, right));
    }

    private Column Side(IEnumerable<Statement> statements, Func<Statement, Curie> other, bool isLeft)
    {
        var nodes = new List<(FigureNode Node, FigureEdge Edge)>();
        var labels = new List<(int Before, string Text)>();
        var (y, all) = (0.0, statements.ToList());
        foreach (var (sign, leftLabel, rightLabel) in s_groups)
        {
            var group = all.Where(s => s.Predicate.Sign == sign).GroupBy(other).OrderByDescending(g => g.Max(s => s.Belief)).ThenBy(g => g.Key).ToList();
            if (group.Count == 0) continue;
            labels.Add((nodes.Count, (isLeft ? leftLabel : rightLabel) + (group.Count > Shown ? $" (the {Shown} best believed of {group.Count})" : "")));
            y += nodes.Count == 0 ? 14 : 24;
            foreach (var member in group.Take(Shown))
            {
                var entity = entityOf(member.Key) ?? new Entity { Id = member.Key, Label = member.Key.Text, Class = new EntityClass("Unknown") };
                var node = FigureNode.Of(entity, false, 168) with { Y = y };
                nodes.Add((node, new FigureEdge(member.First().Predicate.Name, sign, false, member.All(s => s.Implied), false, 0)));
                y += node.Height + Gap;
            }
        }
        return new Column(nodes, labels, y);
    }

    /// <summary>Draws one side; returns its lower edge. Arrows meet the middle in the order of their nodes, so that none crosses another.</summary>
    private static double Draw(SvgWriter svg, Column column, FigureNode centre, double top, bool isLeft)
    {
        var step = centre.Height / (column.Nodes.Count + 1);
        for (var i = 0; i < column.Nodes.Count; i++)
        {
            var (node, edge) = column.Nodes[i];
            node = node with { Y = top + node.Y, X = isLeft ? FigureFrame.Margin + SideWidth - node.Width : centre.Right + ArrowLength };
            var y = centre.Y + step * (i + 1);
            svg.Open("g", ("class", "hop")).Element("title", edge.Predicate);
            if (isLeft) GlyphPainter.Arrow(svg, edge, node.Right + 1, node.CentreY, centre.X - 2, y);
            else GlyphPainter.Arrow(svg, edge, centre.Right + 1, y, node.X - 2, node.CentreY);
            svg.Close("g");
            GlyphPainter.Node(svg, node);
            foreach (var (_, text) in column.Labels.Where(l => l.Before == i))
                GlyphPainter.Label(svg, [text], isLeft ? node.Right : node.X, node.Y - 9, FigureText.Small, isLeft ? "end" : "start", FigurePalette.Muted);
        }
        return top + column.Height;
    }

    private static string Sentence(Entity centre, Column left, Column right)
    {
        string Part(Column column) => string.Join("; ", column.Labels.Select((l, n) => $"{l.Text} {string.Join(", ", column.Nodes.Skip(l.Before).Take((n + 1 < column.Labels.Count ? column.Labels[n + 1].Before : column.Nodes.Count) - l.Before).Select(m => m.Node.Label))}"));
        return $"{centre.Label}: {string.Join(". ", new[] { Part(left), Part(right) }.Where(p => p.Length > 0))}.";
    }

    private sealed record Column(IReadOnlyList<(FigureNode Node, FigureEdge Edge)> Nodes, IReadOnlyList<(int Before, string Text)> Labels, double Height);
}
