using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Carriers;

/// <summary>One effect of a carrier, or of what it carries, on an outcome.</summary>
/// <param name="Statement">The statement; its object is the outcome.</param>
/// <param name="Benefit">+1 where it is good for the patient, -1 where it is bad; null where sign or outcome leave it open.</param>
public sealed record CarrierOutcome(Statement Statement, int? Benefit);
