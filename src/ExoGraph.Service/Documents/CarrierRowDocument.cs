namespace ExoGraph.Service.Documents;

/// <summary>A carrier as one transfer has it.</summary>
/// <param name="Carrier">What carries.</param>
/// <param name="Origin">engineered, natural or not-stated.</param>
/// <param name="Payload">What it carries, with form, loading and topology.</param>
/// <param name="Surface">What its surface was modified with.</param>
/// <param name="Targeting">What it homes to.</param>
/// <param name="Crosses">Barriers that it crosses.</param>
/// <param name="Models">Species and models.</param>
/// <param name="Transfer">The transfer: donor, recipient, route, release, evidence.</param>
/// <param name="Outcomes">What it or its payload does.</param>
/// <param name="Treats">What it is said to treat.</param>
public sealed record CarrierRowDocument(
    EntityRef Carrier, string Origin, IReadOnlyList<CargoDocument> Payload, IReadOnlyList<EntityRef> Surface, IReadOnlyList<EntityRef> Targeting,
    IReadOnlyList<EntityRef> Crosses, IReadOnlyList<EntityRef> Models, TransferDocument Transfer, IReadOnlyList<CarrierOutcomeDocument> Outcomes,
    IReadOnlyList<StatementDocument> Treats);
