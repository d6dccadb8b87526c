namespace ExoGraph.Core.Statements;

/// <summary>How a source presents an effect.</summary>
public enum Framing
{
    /// <summary>As good for the patient.</summary>
    Beneficial,

    /// <summary>As bad for the patient.</summary>
    Unfavourable,
}
