using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Statements;

/// <summary>One molecule that a vesicle carries.</summary>
/// <param name="Id">The molecule.</param>
/// <param name="Form">In which form.</param>
/// <param name="Loading">How it came in.</param>
/// <param name="Topology">Where in the vesicle it is.</param>
/// <param name="Enriched">Whether the source says it is enriched; null where it does not say.</param>
public sealed record Cargo(Curie Id, Term Form, Term Loading, Term Topology, bool? Enriched);
