using ExoGraph.Core.Beliefs;

namespace ExoGraph.Core.Packs;

/// <summary>One statement of a pack, as small as the mirror needs it. Entities are indexes into <see cref="IPack.Entities"/>.</summary>
/// <param name="Subject">What acts.</param>
/// <param name="Predicate">Index into <see cref="IPack.Predicates"/>.</param>
/// <param name="Object">What is acted on.</param>
/// <param name="OwnBelief">Belief from its own evidence alone.</param>
/// <param name="Cancer">The tumour; -1 where not stated.</param>
/// <param name="Cell">The cell or tissue; -1 where not stated.</param>
/// <param name="Organism">The species; -1 where not stated.</param>
public readonly record struct PackEdge(int Subject, byte Predicate, int Object, Belief OwnBelief, int Cancer, int Cell, int Organism);
