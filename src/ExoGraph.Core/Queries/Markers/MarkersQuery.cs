using ExoGraph.Core.Naming;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Markers;

/// <summary>Asks which molecule, in which body fluid, marks what for which purpose. A restriction left null restricts nothing.</summary>
public sealed record MarkersQuery
{
    /// <summary>Only markers of this tumour or one below it.</summary>
    public Selection? Cancer { get; init; }

    /// <summary>Only markers measured in this fluid.</summary>
    public Selection? Biofluid { get; init; }

    /// <summary>Only markers for this purpose (<c>diagnosis</c>, <c>prognosis</c> …; <c>not-stated</c> for those whose source names none).</summary>
    public Term? Purpose { get; init; }

    /// <summary>Whether markers that are kept only as printed count too.</summary>
    public bool IncludeAsPrinted { get; init; }
}
