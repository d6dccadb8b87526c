using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Shared;

/// <summary>A thing that is hit in several cancers.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Cancers">The cancers, in order of label; of a parent and its child only the child.</param>
/// <param name="SameSign">Whether all signs agree across all cancers.</param>
public sealed record SharedRow(Curie Id, IReadOnlyList<SharedCancer> Cancers, bool SameSign)
{
    /// <summary>How it compares with chance; null where that was not asked for.</summary>
    public SharedSignificance? Significance { get; init; }
}
