using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Paths.Figures;

/// <summary>A box of a figure with its place.</summary>
internal sealed record FigureNode(Curie Id, string Label, EntityClass Class, bool IsCargo, int? Desirable, IReadOnlyList<string> Lines, double Width, double Height)
{
    public double X { get; init; }

    public double Y { get; init; }

    public double CentreX => X + Width / 2;

    public double CentreY => Y + Height / 2;

    public double Right => X + Width;

    public static FigureNode Of(Entity entity, bool isCargo, double maxTextWidth)
    {
        var lines = FigureText.Wrap(entity.Label, maxTextWidth);
        var width = Math.Max(44, lines.Max(l => FigureText.Width(l)) + 18);
        var height = lines.Count * FigureText.Size * FigureText.Leading + 12;
        return new FigureNode(entity.Id, entity.Label, entity.Class, isCargo, entity.Desirable, lines, width, height);
    }
}
