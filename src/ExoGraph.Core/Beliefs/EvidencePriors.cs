using ExoGraph.Core.Evidences;

namespace ExoGraph.Core.Beliefs;

/// <summary>The one table of priors behind every belief; published in <c>docs/scores.md</c> and shown beside every evidence line.</summary>
public static class EvidencePriors
{
    /// <summary>Weight of an uncited sentence of a review, and of a citation that mismatches.</summary>
    public const double Uncited = 0.25;

    /// <summary>Weight of a database entry that names no publication.</summary>
    public const double DatabaseWithoutPmid = 0.25;

    /// <summary>Factor for a step that the text entails but does not state.</summary>
    public const double Implied = 0.60;

    /// <summary>Factor for a citation that holds loosely.</summary>
    public const double Loose = 0.8;

    /// <summary>Factor for a study under an expression of concern.</summary>
    public const double Concern = 0.5;

    /// <summary>How much a corroborating statement counts.</summary>
    public const double Corroboration = 0.5;

    /// <summary>The base weight of a level of reading.</summary>
    public static double Base(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Fulltext => 0.80,
        EvidenceLevel.Abstract => 0.70,
        EvidenceLevel.Title => 0.60,
        EvidenceLevel.Database => 0.40,
        _ => 0.50,
    };

    /// <summary>The factor of a certainty.</summary>
    public static double Factor(Certainty certainty) => certainty switch
    {
        Certainty.Demonstrated => 1.0,
        Certainty.Suggested => 0.85,
        _ => 0.30,
    };
}
