using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Naming;

/// <summary>An entity that a name may mean.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Class">Its class.</param>
/// <param name="Matched">The label or synonym that matched.</param>
public sealed record Candidate(Curie Id, string Label, EntityClass Class, string Matched);
