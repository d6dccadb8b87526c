using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace ExoGraph.Paths.Mirrors;

/// <content>The mirror as QuikGraph sees it: all statements that it holds, of every source, as-printed ones included.</content>
public sealed partial class Mirror : IBidirectionalGraph<int, MirrorEdge>
{
    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public IEnumerable<MirrorEdge> Edges => Enumerable.Range(0, EdgeCount).Select(Edge);

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <inheritdoc/>
    public bool ContainsEdge(MirrorEdge edge) => (uint)edge.Index < (uint)EdgeCount && Edge(edge.Index) == edge;

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, out MirrorEdge edge)
    {
        edge = default;
        if (!TryGetEdges(source, target, out var edges)) return false;
        foreach (var found in edges)
        {
            edge = found;
            return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<MirrorEdge>? edges)
    {
        edges = null;
        if (!ContainsVertex(source)) return false;
        edges = OutEdges(source).Where(e => e.Target == target);
        return true;
    }

    /// <inheritdoc/>
    public int OutDegree(int vertex) => _data.OutOffsets[vertex + 1] - _data.OutOffsets[vertex];

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public IEnumerable<MirrorEdge> OutEdges(int vertex)
    {
        for (var e = _data.OutOffsets[vertex]; e < _data.OutOffsets[vertex + 1]; e++) yield return Edge(e);
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<MirrorEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public MirrorEdge OutEdge(int vertex, int index) => Edge(_data.OutOffsets[vertex] + index);

    /// <inheritdoc/>
    public int InDegree(int vertex) => _data.InOffsets[vertex + 1] - _data.InOffsets[vertex];

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public IEnumerable<MirrorEdge> InEdges(int vertex)
    {
        for (var i = _data.InOffsets[vertex]; i < _data.InOffsets[vertex + 1]; i++) yield return Edge(_data.InEdges[i]);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<MirrorEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public MirrorEdge InEdge(int vertex, int index) => Edge(_data.InEdges[_data.InOffsets[vertex] + index]);

    /// <inheritdoc/>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);
}
