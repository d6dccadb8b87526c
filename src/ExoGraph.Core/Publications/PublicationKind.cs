namespace ExoGraph.Core.Publications;

/// <summary>What sort of publication it is.</summary>
public enum PublicationKind
{
    /// <summary>Reports results of its own.</summary>
    Study,

    /// <summary>Reports what others found.</summary>
    Review,
}
