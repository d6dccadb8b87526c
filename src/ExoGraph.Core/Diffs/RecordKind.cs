namespace ExoGraph.Core.Diffs;

/// <summary>What sort of record a change is about, in the order in which changes are told.</summary>
public enum RecordKind
{
    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A statement of a publication; hops of transfers are told with their transfer.</summary>
    Statement,

    /// <summary>A transfer.</summary>
    Transfer,

    /// <summary>A declared mechanism.</summary>
    Mechanism,

    /// <summary>A property that is no edge.</summary>
    Note,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A finding of the audit.</summary>
    Audit,

    /// <summary>A prefix, class, group or predicate of the vocabulary.</summary>
    Vocabulary,
}
