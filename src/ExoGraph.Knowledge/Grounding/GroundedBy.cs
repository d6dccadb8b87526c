namespace ExoGraph.Knowledge.Grounding;

/// <summary>By what a name found its identifier.</summary>
internal enum GroundedBy
{
    Identifier,
    Symbol,
    PreviousSymbol,
    Alias,
    Name,
    NameHistory,
    Synonym,
    CrossReference,
    OwnName,
}
