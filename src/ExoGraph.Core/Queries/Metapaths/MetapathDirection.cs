namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>Which way a metapath follows statements.</summary>
public enum MetapathDirection
{
    /// <summary>From subject to object.</summary>
    Forward,

    /// <summary>From object to subject.</summary>
    Backward,

    /// <summary>Either way: binding and association between two of one class have none.</summary>
    Both,
}
