namespace ExoGraph.Neo4j.Verifying;

/// <summary>One node or relationship that differs.</summary>
/// <param name="Kind">How.</param>
/// <param name="What">The label of the node, or the type of the relationship.</param>
/// <param name="Id">Its id; where it has none, what it ties.</param>
/// <param name="Detail">What differs, in words; empty where there is no more to say.</param>
public sealed record Difference(DifferenceKind Kind, string What, string Id, string Detail)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Kind.ToString().ToLowerInvariant()} {What} {Id}{(Detail.Length > 0 ? ": " + Detail : "")}";
}
