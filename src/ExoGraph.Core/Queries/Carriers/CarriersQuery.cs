using ExoGraph.Core.Naming;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Carriers;

/// <summary>Asks which carrier carries what, how loaded, and with what outcome. A restriction left null restricts nothing.</summary>
public sealed record CarriersQuery
{
    /// <summary>Only carriers of this drug or other payload, or of one below it.</summary>
    public Selection? Drug { get; init; }

    /// <summary>Only carriers set in, or treating, this tumour or one below it.</summary>
    public Selection? Cancer { get; init; }

    /// <summary>Only carriers that home to this cell, tissue, tumour or molecule.</summary>
    public Selection? Targeting { get; init; }

    /// <summary>Only carriers seen in this species or model.</summary>
    public Selection? Model { get; init; }

    /// <summary>Only payloads that came in this way (<c>electroporation</c>, <c>endogenous</c> …).</summary>
    public Term? Loading { get; init; }

    /// <summary>Only engineered or only natural carriers; null for all.</summary>
    public CarrierOrigin? Origin { get; init; }
}
