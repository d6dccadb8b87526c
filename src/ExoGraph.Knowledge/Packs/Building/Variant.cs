using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>What tells apart statements of one triple: forms and context. Entities by index, -1 where not stated.</summary>
internal readonly record struct Variant(Term? SubjectForm, Term? ObjectForm, int Cancer = -1, int Cell = -1, int Organism = -1, int Biofluid = -1, bool Implied = false);
