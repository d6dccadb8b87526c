using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>A term of a vocabulary: the entity, and what is needed to find it by older names.</summary>
/// <param name="Entity">The entity it names.</param>
/// <param name="Previous">Names that it had before, oldest first.</param>
/// <param name="Taxon">NCBI taxon; 0 where it belongs to none.</param>
/// <param name="Deprecated">No longer used.</param>
/// <param name="ReplacedBy">For a deprecated term, the one that stands in its place.</param>
internal sealed record VocabularyTerm(Entity Entity, IReadOnlyList<string> Previous, int Taxon = 0, bool Deprecated = false, Curie? ReplacedBy = null)
{
    public VocabularyTerm(Entity entity) : this(entity, []) { }
}
