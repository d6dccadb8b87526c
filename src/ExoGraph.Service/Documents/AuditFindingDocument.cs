namespace ExoGraph.Service.Documents;

/// <summary>One finding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">sign, node, framing, reference, nomenclature or cosmetic.</param>
/// <param name="Locator">Where.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Accepted">The accepted reading.</param>
/// <param name="Ground">Why.</param>
/// <param name="Records">The records that keep the readings.</param>
public sealed record AuditFindingDocument(string Id, string Kind, string Locator, string Printed, string Accepted, string Ground, IReadOnlyList<string> Records);
