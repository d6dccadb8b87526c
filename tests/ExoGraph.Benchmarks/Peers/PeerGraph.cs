using ExoGraph.Benchmarks.Scale;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>
/// The network of the question that every peer can answer: steps of the packs, of one pair of entities the best believed alone, no
/// settings, no declared paths. Edges weigh as a hop costs: -ln belief, and .4 ln degree of the head, in millionths.
/// </summary>
internal sealed class PeerGraph
{
    public PeerGraph(GraphSnapshot snapshot)
    {
        var mirror = snapshot.Mirror;
        var best = new Dictionary<(int From, int To), int>();
        for (var e = 0; e < mirror.EdgeCount; e++)
        {
            var edge = mirror.Edge(e);
            var isStep = mirror.Predicates[mirror.PredicateOf(e)].Walk == Walk.Step && (mirror.EdgeFlagsOf(e) & (EdgeFlags.Pack | EdgeFlags.AsPrinted)) == EdgeFlags.Pack;
            if (!isStep || edge.Source == edge.Target) continue;
            var belief = mirror.StatementOf(e).OwnBelief.Millionths;
            if (belief > 0 && belief > best.GetValueOrDefault((edge.Source, edge.Target))) best[(edge.Source, edge.Target)] = belief;
        }
        var numbers = new Dictionary<int, int>();
        Edges = [.. best.OrderBy(b => b.Key).Select(b => (Number(b.Key.From), Number(b.Key.To), b.Value))];
        Size = numbers.Count;
        var degrees = new HashSet<int>[Size];
        foreach (var (from, to, _) in Edges)
        {
            (degrees[from] ??= []).Add(to);
            (degrees[to] ??= []).Add(from);
        }
        Penalties = [.. degrees.Select(d => (long)Math.Floor((.4 * Math.Log(d.Count) * 1e6) + .5))];

        int Number(int vertex)
        {
            if (!numbers.TryGetValue(vertex, out var number)) numbers[vertex] = number = numbers.Count;
            return number;
        }
    }

    public int Size { get; }

    public (int From, int To, int Belief)[] Edges { get; }

    /// <summary>.4 ln degree of each vertex.</summary>
    public long[] Penalties { get; }

    public long Weight((int From, int To, int Belief) edge) => (long)Math.Floor((-Math.Log(edge.Belief * 1e-6) * 1e6) + .5) + Penalties[edge.To];

    /// <summary>The same network as a graph of ours.</summary>
    public GraphSnapshot Snapshot(Vocabulary vocabulary)
    {
        var knowledge = new KnowledgeBase(new GraphVersion("none"), vocabulary, [], [], [], [], [], [], []);
        return new GraphSnapshot(knowledge, MirrorBuilder.Build(knowledge, [new PeerPack(this, vocabulary)]), new NameIndex(knowledge));
    }
}
