using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Figures;

/// <summary>An arrow of a figure: its glyph by sign, dashed where implied, dotted behind a join.</summary>
internal sealed record FigureEdge(string Predicate, Sign Sign, bool IsTransfer, bool IsImplied, bool IsAfterJoin, int Hop)
{
    public string Glyph => IsTransfer ? "movement" : Sign switch
    {
        Sign.Plus => "activates",
        Sign.Minus => "inhibits",
        Sign.Same => "engages",
        _ => "unknown",
    };
}
