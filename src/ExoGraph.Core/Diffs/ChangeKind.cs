namespace ExoGraph.Core.Diffs;

/// <summary>What became of a record.</summary>
public enum ChangeKind
{
    /// <summary>Only the later graph has it.</summary>
    Added,

    /// <summary>Only the earlier graph has it.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}
