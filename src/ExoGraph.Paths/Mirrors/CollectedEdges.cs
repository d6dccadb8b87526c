using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Statements by columns, in order of origin, before they are put in the mirror's order.</summary>
internal sealed record CollectedEdges(
    int[] Subjects, int[] Objects, byte[] Predicates, EdgeFlags[] Flags, int[] Contexts, int[] Beliefs, int[] Origins,
    int[] FirstOrigins, Predicate[] PredicateTable, ContextKey[] ContextTable, Transfer[] Transfers);
