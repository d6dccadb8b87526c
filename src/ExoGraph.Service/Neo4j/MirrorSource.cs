namespace ExoGraph.Service.Neo4j;

/// <summary>What the mirror is built from.</summary>
public enum MirrorSource
{
    /// <summary>The files of records and packs.</summary>
    Files,

    /// <summary>A Neo4j database that another service loads.</summary>
    Neo4j,
}
