namespace ExoGraph.Core.Statements;

/// <summary>Whether a statement is believed, or kept because the source has it so.</summary>
public enum ReadingKind
{
    /// <summary>Queries use it.</summary>
    Accepted,

    /// <summary>The source has it so, but a better reading is recorded.</summary>
    AsPrinted,
}
