namespace ExoGraph.Service.Documents;

/// <summary>A strongly connected part of the graph: each of its entities acts on each other one by some walk.</summary>
/// <param name="Size">How many entities it holds.</param>
/// <param name="Entities">The first of them in order of id, at most <see cref="Most"/>.</param>
public sealed record ComponentDocument(int Size, IReadOnlyList<EntityRef> Entities)
{
    /// <summary>How many entities are named.</summary>
    public const int Most = 50;
}
