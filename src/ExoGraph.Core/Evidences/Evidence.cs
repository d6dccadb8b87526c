using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Evidences;

/// <summary>One place where something is said: whose result, where it was read, how surely.</summary>
public sealed record Evidence
{
    /// <summary>Whose result it is.</summary>
    public required PublicationKey Study { get; init; }

    /// <summary>What the curator read.</summary>
    public required PublicationKey ReadIn { get; init; }

    /// <summary>Which part of it.</summary>
    public required EvidenceLevel Level { get; init; }

    /// <summary>The place, such as <c>section 4.1</c>, <c>Table 2</c>, <c>Fig. 5</c>.</summary>
    public required string Locator { get; init; }

    /// <summary>For or against.</summary>
    public EvidenceDirection Direction { get; init; }

    /// <summary>How sure the source is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether the citation holds.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The reference number as printed, where it is wrong.</summary>
    public int? CitedAs { get; init; }

    /// <summary>Reference numbers that a review's sentence cites, where it cites several.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>What is said there, in the curator's words.</summary>
    public string Claim { get; init; } = "";

    /// <summary>PubMed id of the study, for evidence of a database; null where it names none.</summary>
    public string? Pmid { get; init; }

    /// <summary>A sentence of a review that cites nobody.</summary>
    public bool IsUncited => Study == ReadIn && References.Count == 0
        && Level is EvidenceLevel.Text or EvidenceLevel.Table or EvidenceLevel.Caption;
}
