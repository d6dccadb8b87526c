using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Lists;

/// <summary>Whether more of a list reach a pathway or outcome than chance alone would bring.</summary>
/// <remarks>P(X ≥ <paramref name="InList"/>) where X is hypergeometric: <paramref name="ListSize"/> drawn from <paramref name="Universe"/> of which <paramref name="InUniverse"/> reach it (Fisher's exact test, one-sided).</remarks>
/// <param name="Id">The pathway, or the process of outcomes.</param>
/// <param name="InList">How many of the list reach it.</param>
/// <param name="ListSize">How many of the list count: each acts on something.</param>
/// <param name="InUniverse">How many of the universe reach it.</param>
/// <param name="Universe">How many entities of the list's classes act on something in these sources.</param>
/// <param name="PValue">The chance of so many or more.</param>
/// <param name="Adjusted">Corrected for all pathways, or all outcomes, that anything of the universe reaches (Benjamini and Hochberg 1995).</param>
/// <param name="Members">Those of the list that reach it, by place in the list from 0.</param>
public sealed record OverRepresentation(Curie Id, int InList, int ListSize, int InUniverse, int Universe, double PValue, double Adjusted, IReadOnlyList<int> Members)
{
    /// <summary>How many chance alone would bring.</summary>
    public double Expected => Universe == 0 ? 0 : (double)ListSize * InUniverse / Universe;
}
