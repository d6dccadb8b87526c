using QuikGraph;

namespace ExoGraph.Paths.Mirrors;

/// <summary>A statement as an edge. Its number is part of its equality, so parallel statements stay apart.</summary>
/// <param name="Index">Its number in the mirror, from 0.</param>
/// <param name="Source">The subject's vertex.</param>
/// <param name="Target">The object's vertex.</param>
public readonly record struct MirrorEdge(int Index, int Source, int Target) : IEdge<int>;
