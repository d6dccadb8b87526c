namespace ExoGraph.Knowledge.Packs;

/// <summary>What a pack is for.</summary>
public enum PackKind
{
    /// <summary>Statements with evidence, to be queried.</summary>
    Knowledge,

    /// <summary>Names and identifiers that ground other imports (HGNC, miRBase, ontologies).</summary>
    Vocabulary,

    /// <summary>Retractions and concerns that flag evidence.</summary>
    Notices,
}
