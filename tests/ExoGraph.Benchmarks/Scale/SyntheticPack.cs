using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>A random network whose degrees have a heavy tail, of any size: every statement is computed from its number, none is stored.</summary>
/// <remarks>An end is vertex n·u³ for a uniform u, so the greatest hub has about edges / vertices^(1/3) statements on each side.</remarks>
internal sealed class SyntheticPack : IPack
{
    private readonly Entity[] _entities;

    public SyntheticPack(int edges, Vocabulary vocabulary)
    {
        Count = edges;
        Predicates = [vocabulary.Predicates["promotes"], vocabulary.Predicates["inhibits"], vocabulary.Predicates["upregulates"], vocabulary.Predicates["downregulates"]];
        _entities = [.. Enumerable.Range(0, Math.Max(10, edges / 20)).Select(v => new Entity { Id = new Curie("exo:v" + v.ToString(CultureInfo.InvariantCulture)), Label = "v", Class = EntityClass.Gene })];
    }

    public string Name => "synthetic";

    public GraphVersion Version => new("synthetic" + Count.ToString(CultureInfo.InvariantCulture));

    public string Licence => "none";

    public IReadOnlyList<Entity> Entities => _entities;

    public IReadOnlyList<Predicate> Predicates { get; }

    public int Count { get; }

    public PackEdge Edge(int index)
    {
        var state = Mixed((ulong)index);
        var (subject, @object, predicate, belief) = (Skewed(ref state), Skewed(ref state), (byte)(Next(ref state) & 3), 100_000 + (int)(Next(ref state) % 850_000));
        return new PackEdge(subject, predicate, @object, Belief.OfMillionths(belief), -1, -1, -1);
    }

    public Statement Describe(int index)
    {
        var edge = Edge(index);
        return new Statement
        {
            Id = IdOf(index),
            Subject = _entities[edge.Subject].Id,
            Predicate = Predicates[edge.Predicate],
            Object = _entities[edge.Object].Id,
            Scope = Scope.Step,
            Context = Context.NotStated,
            OwnBelief = edge.OwnBelief,
            Belief = edge.OwnBelief,
            Source = Name,
            Evidence = [],
        };
    }

    public RecordId IdOf(int index) => new(new PublicationKey(Name), (index + 1).ToString(CultureInfo.InvariantCulture));

    public IEnumerable<string> StudiesOf(int index) => [];

    private int Skewed(ref ulong state)
    {
        var u = (Next(ref state) >> 11) * (1.0 / (1UL << 53));
        return (int)(_entities.Length * u * u * u);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Next(ref ulong state) => Mixed(state += 0x9E3779B97F4A7C15);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
