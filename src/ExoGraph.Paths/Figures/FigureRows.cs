namespace ExoGraph.Paths.Figures;

/// <summary>Places boxes in rows from left to right, a new row where the width is used up; boxes of a row stand on one middle line.</summary>
internal static class FigureRows
{
    public static IReadOnlyList<FigureNode> Place(IReadOnlyList<FigureNode> nodes, double left, double right, double top, double arrow, double gap)
    {
        var placed = new List<FigureNode>();
        var row = new List<FigureNode>();
        var (x, y) = (left, top);
        foreach (var node in nodes)
        {
            if (row.Count > 0 && x + node.Width > right)
            {
                y += Flush(row, placed, y) + gap;
                x = left;
            }
            row.Add(node with { X = x });
            x += node.Width + arrow;
        }
        Flush(row, placed, y);
        return placed;
    }

    private static double Flush(List<FigureNode> row, List<FigureNode> placed, double top)
    {
        var height = row.Count == 0 ? 0 : row.Max(n => n.Height);
        placed.AddRange(row.Select(n => n with { Y = top + (height - n.Height) / 2 }));
        row.Clear();
        return height;
    }
}
