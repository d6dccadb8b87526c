namespace ExoGraph.Service.Documents;

/// <summary>Whether more of a list reach a pathway or outcome than chance would bring.</summary>
/// <param name="Reached">The pathway, or the process of outcomes.</param>
/// <param name="InList">How many of the list reach it.</param>
/// <param name="ListSize">How many of the list count.</param>
/// <param name="InUniverse">How many of the universe reach it.</param>
/// <param name="Universe">How many entities of the list's classes act on something in these sources.</param>
/// <param name="Expected">How many of the list chance would bring.</param>
/// <param name="PValue">The chance of so many or more (hypergeometric, exact, one-sided).</param>
/// <param name="Adjusted">Corrected for all that were tested (Benjamini and Hochberg).</param>
/// <param name="Members">Those of the list that reach it.</param>
public sealed record OverRepresentationDocument(
    EntityRef Reached, int InList, int ListSize, int InUniverse, int Universe, double Expected, double PValue, double Adjusted, IReadOnlyList<EntityRef> Members);
