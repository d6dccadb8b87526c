namespace ExoGraph.Core.Vocabularies;

/// <summary>What a statement says of its effect on its object.</summary>
public enum Sign : byte
{
    /// <summary>No effect is said: markers, properties, binding. Never in a chain.</summary>
    None,

    /// <summary>More of the subject, more of the object (<c>+</c>).</summary>
    Plus,

    /// <summary>More of the subject, less of the object (<c>-</c>).</summary>
    Minus,

    /// <summary>Passes the sign on (<c>=</c>): transfer, ligand engages receptor.</summary>
    Same,

    /// <summary>An effect of unknown direction (<c>?</c>): makes the net effect indeterminate.</summary>
    Unknown,
}
