namespace ExoGraph.Service.Documents;

/// <summary>One effect of a carrier or its payload.</summary>
/// <param name="Statement">The statement; its object is the outcome.</param>
/// <param name="Benefit">Good (1) or bad (-1) for the patient; null where unknown.</param>
public sealed record CarrierOutcomeDocument(StatementDocument Statement, int? Benefit);
