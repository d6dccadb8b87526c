namespace ExoGraph.Neo4j.Schema;

/// <summary>The type of a relationship and what it ties.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="From">What it starts at.</param>
/// <param name="To">What it ends at.</param>
public readonly record struct RelationshipShape(string Type, NodeKind From, NodeKind To)
{
    /// <summary>A statement to its subject.</summary>
    public static readonly RelationshipShape Subject = new("SUBJECT", NodeKind.Statement, NodeKind.Entity);

    /// <summary>A statement to its object.</summary>
    public static readonly RelationshipShape Object = new("OBJECT", NodeKind.Statement, NodeKind.Entity);

    /// <summary>A statement to the tumour it holds in.</summary>
    public static readonly RelationshipShape InCancer = new("IN_CANCER", NodeKind.Statement, NodeKind.Entity);

    /// <summary>A statement to the cell or tissue it holds in.</summary>
    public static readonly RelationshipShape InCell = new("IN_CELL", NodeKind.Statement, NodeKind.Entity);

    /// <summary>A reading as printed to the better reading.</summary>
    public static readonly RelationshipShape SupersededBy = new("SUPERSEDED_BY", NodeKind.Statement, NodeKind.Statement);

    /// <summary>Evidence to the statement it speaks for.</summary>
    public static readonly RelationshipShape Supports = new("SUPPORTS", NodeKind.Evidence, NodeKind.Statement);

    /// <summary>Evidence to the statement it speaks against.</summary>
    public static readonly RelationshipShape Refutes = new("REFUTES", NodeKind.Evidence, NodeKind.Statement);

    /// <summary>Evidence to the study whose result it is.</summary>
    public static readonly RelationshipShape About = new("ABOUT", NodeKind.Evidence, NodeKind.Publication);

    /// <summary>Evidence to the publication it was read in.</summary>
    public static readonly RelationshipShape ReadIn = new("READ_IN", NodeKind.Evidence, NodeKind.Publication);

    /// <summary>A publication to one in which it was read about.</summary>
    public static readonly RelationshipShape ReadAboutIn = new("READ_ABOUT_IN", NodeKind.Publication, NodeKind.Publication);

    /// <summary>A mechanism to a statement of its path, in order.</summary>
    public static readonly RelationshipShape Step = new("STEP", NodeKind.Mechanism, NodeKind.Statement);

    /// <summary>A mechanism to an overall statement that it explains.</summary>
    public static readonly RelationshipShape Asserts = new("ASSERTS", NodeKind.Mechanism, NodeKind.Statement);

    /// <summary>An entity to a broader one.</summary>
    public static readonly RelationshipShape IsA = new("IS_A", NodeKind.Entity, NodeKind.Entity);

    /// <summary>A note to the entity it is about.</summary>
    public static readonly RelationshipShape NoteAbout = new("NOTE_ABOUT", NodeKind.Note, NodeKind.Entity);

    /// <summary>A transfer to its donor cell.</summary>
    public static readonly RelationshipShape Donor = new("DONOR", NodeKind.Transfer, NodeKind.Entity);

    /// <summary>A transfer to its vesicle.</summary>
    public static readonly RelationshipShape Vesicle = new("VESICLE", NodeKind.Transfer, NodeKind.Entity);

    /// <summary>A transfer to its recipient cell.</summary>
    public static readonly RelationshipShape Recipient = new("RECIPIENT", NodeKind.Transfer, NodeKind.Entity);

    /// <summary>A transfer to one of its cargo.</summary>
    public static readonly RelationshipShape Cargo = new("CARGO", NodeKind.Transfer, NodeKind.Entity);

    /// <summary>All shapes but those of predicates.</summary>
    public static IReadOnlyList<RelationshipShape> Provenance { get; } =
    [
        Subject, Object, InCancer, InCell, SupersededBy, Supports, Refutes, About, ReadIn, ReadAboutIn, Step, Asserts, IsA, NoteAbout, Donor,
        Vesicle, Recipient, Cargo,
    ];

    /// <summary>A direct relationship between two entities.</summary>
    /// <param name="type">The type of a predicate.</param>
    public static RelationshipShape Direct(string type) => new(type, NodeKind.Entity, NodeKind.Entity);
}
