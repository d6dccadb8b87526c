using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Statements;

/// <summary>In what setting a statement was made. A null field means that the source does not state it, which is not the same as "any".</summary>
/// <param name="Cancer">The tumour.</param>
/// <param name="Cell">The cell or tissue in which the effect takes place; for a transfer its recipient.</param>
/// <param name="Organism">The species or model.</param>
/// <param name="Biofluid">The body fluid.</param>
/// <param name="Transfer">The transfer that brought the subject there.</param>
public sealed record Context(Curie? Cancer, Curie? Cell, Curie? Organism, Curie? Biofluid, RecordId? Transfer)
{
    /// <summary>Nothing stated.</summary>
    public static readonly Context NotStated = new(null, null, null, null, null);
}
