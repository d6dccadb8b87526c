using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Metapaths;

/// <summary>A kind of edge: subject's class, predicate, object's class.</summary>
/// <param name="Subject">The subject's class.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">The object's class.</param>
internal readonly record struct MetaedgeKind(EntityClass Subject, Predicate Predicate, EntityClass Object)
{
    /// <summary>Whether subject and object can be told apart: binding and association have no direction, so between two of one class they can't.</summary>
    public bool IsUndirected => Subject == Object && Predicate.Name is ("binds" or "associated_with" or "combined_with");
}
