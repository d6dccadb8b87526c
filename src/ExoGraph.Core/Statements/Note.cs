using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Statements;

/// <summary>A property of an entity that is no edge: size, half-life, an advantage.</summary>
/// <param name="Id">Its id, such as <c>xu-2021#n1</c>.</param>
/// <param name="About">The entity.</param>
/// <param name="Property">What is measured or claimed.</param>
/// <param name="Value">The value as text.</param>
/// <param name="Unit">Its unit; empty where it has none.</param>
/// <param name="Evidence">Who says so, and where.</param>
public sealed record Note(RecordId Id, Curie About, string Property, string Value, string Unit, IReadOnlyList<Evidence> Evidence);
