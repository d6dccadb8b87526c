namespace ExoGraph.Core.Queries.Cuts;

/// <summary>How choke points were found, and so what they promise.</summary>
public enum CutMethod
{
    /// <summary>A minimum vertex cut by maximum flow: no walk is left.</summary>
    MinimumCut,

    /// <summary>The lightest set that hits every chain listed: those chains are cut, others may be left.</summary>
    HittingSet,
}
