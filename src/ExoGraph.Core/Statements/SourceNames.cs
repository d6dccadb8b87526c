namespace ExoGraph.Core.Statements;

/// <summary>Names of sources that a query can ask for.</summary>
public static class SourceNames
{
    /// <summary>The curated records.</summary>
    public const string Curated = "curated";

    /// <summary>The curated records and every pack.</summary>
    public const string All = "all";
}
