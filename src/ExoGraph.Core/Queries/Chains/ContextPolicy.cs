namespace ExoGraph.Core.Queries.Chains;

/// <summary>What the hops of a chain must have in common.</summary>
public enum ContextPolicy
{
    /// <summary>Nothing: changes are shown, and lower the score.</summary>
    Any,

    /// <summary>One cancer: every hop states a cancer, and any two of them are the same or one is an ancestor of the other.</summary>
    SameCancer,

    /// <summary>One study: every hop has supporting evidence of one and the same study.</summary>
    SameStudy,
}
