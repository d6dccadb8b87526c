namespace ExoGraph.Core.Evidences;

/// <summary>Whether a citation holds: does the cited study say what the citing sentence says of it?</summary>
public enum Verdict
{
    /// <summary>Not yet compared with the study.</summary>
    Unchecked,

    /// <summary>The study says it (also where the printed number is wrong but the study is right).</summary>
    Supported,

    /// <summary>The study says something like it.</summary>
    Loose,

    /// <summary>The cited work is about something else.</summary>
    Mismatch,

    /// <summary>The study says the opposite.</summary>
    Contradicted,
}
