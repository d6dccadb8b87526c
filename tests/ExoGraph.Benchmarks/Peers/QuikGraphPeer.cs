using System.Diagnostics;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>QuikGraph's own algorithm for the k best simple paths (Yen).</summary>
internal sealed class QuikGraphPeer
{
    private readonly AdjacencyGraph<int, EquatableTaggedEdge<int, double>> _graph = new();

    public QuikGraphPeer(PeerGraph graph)
    {
        _graph.AddVertexRange(Enumerable.Range(0, graph.Size));
        _graph.AddEdgeRange(graph.Edges.Select(e => new EquatableTaggedEdge<int, double>(e.From, e.To, graph.Weight(e))));
    }

    public PeerAnswer Ask((int From, int To) question, int k, int seconds)
    {
        var start = Stopwatch.GetTimestamp();
        long[]? costs = null;
        // It can't be stopped: left behind in the background, it ends with the process.
        var thread = new Thread(() =>
        {
            try
            {
                var found = new YenShortestPathsAlgorithm<int>(_graph, question.From, question.To, k).Execute();
                costs = [.. found.Select(p => (long)p.Sum(e => e.Tag)).Order()];
            }
            catch (QuikGraph.NoPathFoundException)
            {
                costs = [];
            }
        })
        { IsBackground = true };
        thread.Start();
        var ended = thread.Join(TimeSpan.FromSeconds(seconds));
        return new PeerAnswer(Stopwatch.GetElapsedTime(start).TotalMilliseconds, ended ? costs : null);
    }
}
