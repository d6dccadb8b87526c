using ExoGraph.Core.Entities;

namespace ExoGraph.Core.Naming;

/// <summary>One entity found by a search.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Matched">The label, synonym or id that matched.</param>
/// <param name="Match">How well: 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 inside, 4 nearly (a slip of the keys).</param>
public sealed record SearchHit(Entity Entity, string Matched, int Match);
