using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Audits;

/// <summary>One place where curation found its source wrong or doubtful.</summary>
/// <param name="Id">Its id, such as <c>xu-2021#a12</c>.</param>
/// <param name="Kind">What sort of error.</param>
/// <param name="Locator">Where.</param>
/// <param name="Printed">What stands there, in the curator's words.</param>
/// <param name="Accepted">The accepted reading.</param>
/// <param name="Ground">Why.</param>
/// <param name="Records">The records that keep the readings.</param>
public sealed record AuditFinding(RecordId Id, AuditKind Kind, string Locator, string Printed, string Accepted, string Ground, IReadOnlyList<RecordId> Records);
