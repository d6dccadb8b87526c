using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Bel;

/// <summary>A node of a BEL graph, grounded. Gene, RNA and protein of one symbol are one entity in three forms.</summary>
/// <param name="Cell">The entity, or why there is none.</param>
/// <param name="Form">The form in which the node speaks of it.</param>
/// <param name="Function">BEL's function.</param>
/// <param name="Text">The node in BEL.</param>
internal sealed record BelNode(CellCache.Cell Cell, Term? Form, string Function, string Text);
