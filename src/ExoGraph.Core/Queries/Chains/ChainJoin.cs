using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Chains;

/// <summary>A place where a chain joins two runs.</summary>
/// <param name="Hop">The number, from 1, of the hop after the join.</param>
/// <param name="Vertex">Where they meet: the object of the hop before. Where the chain passes up (<paramref name="IsRollup"/>), the lower entity; the hop after starts at the one above it.</param>
/// <param name="Changes">What differs between the hop before and the hop after (one not stated counts as a change by half, and is listed).</param>
/// <param name="Degree">The number of distinct step neighbours of the vertex, in and out.</param>
/// <param name="HalfJumps">Twice J: 2 for each of cancer, cell, organism that differs, 1 where one is not stated or an ancestor of the other.</param>
/// <param name="Penalty">The factor that it costs the score: .5^J × degree^-.4.</param>
/// <param name="IsRollup">Whether the join passes from an entity to one above it. Such a join may stand before the first hop.</param>
public sealed record ChainJoin(int Hop, Curie Vertex, IReadOnlyList<ContextChange> Changes, int Degree, int HalfJumps, double Penalty, bool IsRollup);
