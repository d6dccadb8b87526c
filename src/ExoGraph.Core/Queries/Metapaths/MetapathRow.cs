namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>One metapath that joins start and end.</summary>
/// <param name="Steps">Its edges in order.</param>
/// <param name="Paths">How many paths of this kind there are, none with an entity twice; summed over pairs where classes are asked.</param>
/// <param name="Weight">The degree-weighted path count: each path counts the product over its edges of (degree of each end along that kind of edge) to the power of minus the damping.</param>
/// <param name="Null">How networks of the same degrees compare; null where none were asked for.</param>
public sealed record MetapathRow(IReadOnlyList<MetapathStep> Steps, long Paths, double Weight, MetapathNull? Null)
{
    /// <summary>As text: classes and predicates in turn.</summary>
    public string Text => Steps[0].From + string.Concat(Steps.Select(s => $" {s} {s.To}"));
}
