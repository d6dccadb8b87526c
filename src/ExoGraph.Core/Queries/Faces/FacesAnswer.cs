namespace ExoGraph.Core.Queries.Faces;

/// <summary>The answer to a <see cref="FacesQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Rows">Opposite effects, the one whose weaker side is strongest first.</param>
/// <param name="Disputed">Statements with evidence for and against, in the same order.</param>
public sealed record FacesAnswer(GraphSummary Graph, FacesQuery Query, IReadOnlyList<FaceRow> Rows, IReadOnlyList<DisputedStatement> Disputed)
{
    /// <summary>Targets that are raised and lowered, the one whose weaker side is strongest first.</summary>
    public IReadOnlyList<FaceTarget> Targets { get; init; } = [];

    /// <summary>What leads to good and to bad outcomes, the one whose weaker side is strongest first.</summary>
    public IReadOnlyList<FaceBenefit> Benefits { get; init; } = [];
}
