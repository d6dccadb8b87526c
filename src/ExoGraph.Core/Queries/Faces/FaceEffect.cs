using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>One telling of an effect: a single statement, or a path that one publication asserts.</summary>
/// <param name="Statements">The statement, or the path's in order.</param>
/// <param name="Belief">The least belief among them.</param>
/// <param name="Cancer">The tumour of the last one; null where it is not stated.</param>
/// <param name="End">What is acted on: where effects meet in a process, the outcome itself.</param>
public sealed record FaceEffect(IReadOnlyList<Statement> Statements, Belief Belief, Curie? Cancer, Curie End);
