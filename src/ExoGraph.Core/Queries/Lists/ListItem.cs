using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;

namespace ExoGraph.Core.Queries.Lists;

/// <summary>One thing of a list, and what it does.</summary>
/// <param name="Name">The thing as it was understood.</param>
/// <param name="Chains">Its best chains to any outcome.</param>
/// <param name="Outcomes">The outcomes that its chains reach, in order of label.</param>
/// <param name="Targets">The genes, families and RNAs that it acts on in one step, in order of label.</param>
/// <param name="Counted">Whether it counts in the test of over-representation: it acts on something in these sources.</param>
public sealed record ListItem(Selection Name, IReadOnlyList<Chain> Chains, IReadOnlyList<Curie> Outcomes, IReadOnlyList<Curie> Targets, bool Counted);
