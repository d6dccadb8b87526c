namespace ExoGraph.Neo4j.Schema;

/// <summary>What a node stands for; also the label by which its id is unique.</summary>
public enum NodeKind
{
    /// <summary>One thing that statements are about.</summary>
    Entity,

    /// <summary>One curated statement, also one read as printed and not accepted.</summary>
    Statement,

    /// <summary>One piece of evidence.</summary>
    Evidence,

    /// <summary>One publication.</summary>
    Publication,

    /// <summary>One mechanism as a publication asserts it.</summary>
    Mechanism,

    /// <summary>One transfer of cargo from donor to recipient.</summary>
    Transfer,

    /// <summary>One recorded property of an entity.</summary>
    Note,

    /// <summary>One place where a source disagrees with its own sources or itself.</summary>
    AuditFinding,

    /// <summary>The vocabulary that the records are written in.</summary>
    Vocabulary,
}
