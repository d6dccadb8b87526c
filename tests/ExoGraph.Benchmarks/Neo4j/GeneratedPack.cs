using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Benchmarks.Neo4j;

/// <summary>A pack of the size and form of a large target database: miRNAs that target genes, made anew each time and never kept.</summary>
public sealed class GeneratedPack(int count, Predicate predicate) : IPack
{
    private const int MicroRnas = 2_600, Genes = 15_000;

    private static readonly int[] s_beliefs = [250_000, 437_500, 500_000, 578_125, 750_000, 875_000];

    private static readonly Entity[] s_entities =
    [
        .. Enumerable.Range(0, MicroRnas).Select(i => new Entity { Id = new Curie($"bench:mir.{i}"), Label = $"miR-{i}", Class = EntityClass.MicroRna }),
        .. Enumerable.Range(0, Genes).Select(i => new Entity { Id = new Curie($"bench:gene.{i}"), Label = $"GENE{i}", Class = EntityClass.Gene }),
        new Entity { Id = new Curie("NCBITaxon:9606"), Label = "Homo sapiens", Class = EntityClass.Organism },
    ];

    public string Name => "bench";

    public GraphVersion Version => new($"bench{count}");

    public string Licence => "CC0-1.0";

    public IReadOnlyList<Entity> Entities => s_entities;

    public IReadOnlyList<Predicate> Predicates { get; } = [predicate];

    public int Count => count;

    public PackEdge Edge(int index)
    {
        // A multiplier without a common factor meets every pair once before any comes again; low genes are hit more often, as hubs are.
        var pair = (int)(index * 2_654_435_761L % ((long)MicroRnas * Genes));
        var gene = (int)((long)(pair / MicroRnas) * (pair / MicroRnas) / Genes);
        return new PackEdge(pair % MicroRnas, 0, MicroRnas + gene, Belief.OfMillionths(s_beliefs[index % s_beliefs.Length]), -1, -1, MicroRnas + Genes);
    }

    public RecordId IdOf(int index) => new(new PublicationKey(Name), (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Statement Describe(int index)
    {
        var edge = Edge(index);
        return new()
        {
            Id = IdOf(index),
            Subject = s_entities[edge.Subject].Id,
            Predicate = Predicates[0],
            Object = s_entities[edge.Object].Id,
            Scope = Scope.Step,
            Context = new Context(null, null, s_entities[edge.Organism].Id, null, null),
            OwnBelief = edge.OwnBelief,
            Belief = edge.OwnBelief,
            Source = Name,
        };
    }
}
