namespace ExoGraph.Core.Statements;

/// <summary>Whether a statement is a link of a mechanism or a summary.</summary>
public enum Scope
{
    /// <summary>Neither: a property or an association, never in a chain.</summary>
    None,

    /// <summary>One link of a mechanism.</summary>
    Step,

    /// <summary>A summary beside the steps, or an effect with no mechanism given.</summary>
    Overall,

    /// <summary>A hop of a transfer.</summary>
    Transfer,
}
