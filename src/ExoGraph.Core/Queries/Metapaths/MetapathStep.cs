using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>One edge of a metapath: the class it leaves, by which predicate, which way, and the class it reaches.</summary>
/// <param name="From">The class that it leaves.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Direction">Which way statements are followed.</param>
/// <param name="To">The class that it reaches.</param>
public sealed record MetapathStep(EntityClass From, Predicate Predicate, MetapathDirection Direction, EntityClass To)
{
    /// <summary>As text: <c>binds→</c>, <c>←participates_in</c>, <c>binds</c>.</summary>
    public override string ToString() => Direction switch
    {
        MetapathDirection.Forward => Predicate.Name + "→",
        MetapathDirection.Backward => "←" + Predicate.Name,
        _ => Predicate.Name,
    };
}
