namespace ExoGraph.Core.Naming;

/// <summary>How far a miRNA name reaches: exact arm, arm not stated (hairpin) and family are never merged silently.</summary>
public enum MicroRnaMatching
{
    /// <summary>Only the entity that is named.</summary>
    Exact,

    /// <summary>Its hairpin and every arm of that hairpin.</summary>
    Hairpin,

    /// <summary>Its family, every hairpin of it and every arm.</summary>
    Family,
}
