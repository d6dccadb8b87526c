namespace ExoGraph.Service.Documents;

/// <summary>One thing of a list, and what it does.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Counted">Whether it counts in the tests: it acts on something in these sources.</param>
/// <param name="Targets">Genes, families and RNAs that it acts on in one step.</param>
/// <param name="Outcomes">Outcomes that its chains reach.</param>
/// <param name="Chains">Its best chains.</param>
public sealed record ListItemDocument(EntityRef Thing, bool Counted, IReadOnlyList<EntityRef> Targets, IReadOnlyList<EntityRef> Outcomes, IReadOnlyList<ChainDocument> Chains);
