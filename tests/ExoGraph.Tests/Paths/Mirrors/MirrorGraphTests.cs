using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Condensation;

namespace ExoGraph.Tests.Paths.Mirrors;

/// <summary>QuikGraph's algorithms run on the mirror itself.</summary>
public sealed class MirrorGraphTests
{
    [Fact]
    public void Edges_ParallelStatements_StayApart()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", TestVocabulary.Promotes, "b");
        maker.Step("a#s2", "a", TestVocabulary.Promotes, "b");
        maker.Step("a#s3", "a", TestVocabulary.Inhibits, "b");
        var mirror = MirrorBuilder.Build(maker.Build());

        Assert.Equal(3, mirror.EdgeCount);
        Assert.Equal(3, mirror.Edges.Distinct().Count());
        Assert.Equal(["a#s1", "a#s2", "a#s3"], mirror.Edges.Select(e => mirror.StatementIdOf(e.Index).Text).Order());
        Assert.True(mirror.TryGetEdges(mirror.Edge(0).Source, mirror.Edge(0).Target, out var parallel));
        Assert.Equal(3, parallel.Count());
        Assert.Equal(3, mirror.InDegree(mirror.Edge(0).Target));
    }

    [Fact]
    public void HotBytes_AnyGraph_AreAtMost24ForEachStatement()
    {
        var mirror = MirrorBuilder.Build(new RandomChainCase(7).Knowledge);

        Assert.True(mirror.EdgeCount > 0);
        Assert.True(mirror.HotBytes <= 24L * mirror.EdgeCount);
    }

    [Fact]
    public void Components_RandomGraphs_EqualSearchByHand()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var mirror = MirrorBuilder.Build(new RandomChainCase(seed).Knowledge);
            var reach = Reach(mirror, false);
            var undirected = Reach(mirror, true);

            var weak = new Dictionary<int, int>();
            mirror.WeaklyConnectedComponents(weak);
            var strong = new Dictionary<int, int>();
            mirror.StronglyConnectedComponents(strong);

            foreach (var v in mirror.Vertices)
                foreach (var w in mirror.Vertices)
                {
                    Assert.Equal(undirected[v].Contains(w), weak[v] == weak[w]);
                    Assert.Equal(reach[v].Contains(w) && reach[w].Contains(v), strong[v] == strong[w]);
                }
        }
    }

    [Fact]
    public void Condensation_RandomGraphs_HasNoLoopAndSortsTopologically()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var mirror = MirrorBuilder.Build(new RandomChainCase(seed).Knowledge);
            var condensed = mirror.CondensateStronglyConnected<int, MirrorEdge, BidirectionalGraph<int, MirrorEdge>>();
            var order = condensed.TopologicalSort().Index().ToDictionary(p => p.Item, p => p.Index);

            Assert.Equal(mirror.VertexCount, condensed.Vertices.Sum(c => c.VertexCount));
            Assert.All(condensed.Edges.Where(e => e.Source != e.Target), (CondensedEdge<int, MirrorEdge, BidirectionalGraph<int, MirrorEdge>> e) => Assert.True(order[e.Source] < order[e.Target]));
        }
    }

    [Fact]
    public void Dijkstra_RandomGraphs_EqualsFloydWarshall()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var mirror = MirrorBuilder.Build(new RandomChainCase(seed).Knowledge);
            double Cost(MirrorEdge e) => -Math.Log(mirror.StatementOf(e.Index).Belief.Value);
            var n = mirror.VertexCount;
            var best = new double[n, n];
            for (var v = 0; v < n; v++)
                for (var w = 0; w < n; w++) best[v, w] = v == w ? 0 : double.PositiveInfinity;
            foreach (var e in mirror.Edges) best[e.Source, e.Target] = Math.Min(best[e.Source, e.Target], Cost(e));
            for (var k = 0; k < n; k++)
                for (var v = 0; v < n; v++)
                    for (var w = 0; w < n; w++) best[v, w] = Math.Min(best[v, w], best[v, k] + best[k, w]);

            var paths = mirror.ShortestPathsDijkstra(Cost, 0);
            for (var w = 1; w < n; w++)
            {
                Assert.Equal(!double.IsInfinity(best[0, w]), paths(w, out var path));
                if (path is not null) Assert.Equal(best[0, w], path.Sum(Cost), 9);
            }
        }
    }

    private static HashSet<int>[] Reach(Mirror mirror, bool bothWays)
    {
        var reach = mirror.Vertices.Select(v => new HashSet<int> { v }).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var v in mirror.Vertices)
                foreach (var w in reach[v].ToArray())
                    foreach (var next in bothWays ? mirror.OutEdges(w).Select(e => e.Target).Concat(mirror.InEdges(w).Select(e => e.Source)) : mirror.OutEdges(w).Select(e => e.Target))
                        changed |= reach[v].Add(next);
        }
        return reach;
    }
}
