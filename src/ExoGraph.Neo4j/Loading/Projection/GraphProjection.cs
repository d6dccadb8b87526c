using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>What Neo4j holds of the records and the packs chosen: every node and relationship, each with id and hash. Nothing is sent.</summary>
public sealed class GraphProjection
{
    private readonly EntityElements _entities;
    private readonly StatementElements _statements;
    private readonly RecordElements _records;
    private readonly PackElements _packs;

    private GraphProjection(KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        (Knowledge, Packs, Names) = (knowledge, packs, new GraphNames(knowledge.Vocabulary));
        Version = GraphVersion.Of(knowledge.Version, packs);
        _entities = new EntityElements(knowledge, packs, Names);
        _statements = new StatementElements(knowledge, Names);
        _records = new RecordElements(knowledge);
        _packs = new PackElements(packs, Names);
    }

    /// <summary>The curated records.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The packs that are loaded beside them.</summary>
    public IReadOnlyList<IPack> Packs { get; }

    /// <summary>The labels and types that may be written.</summary>
    public GraphNames Names { get; }

    /// <summary>The version of the whole.</summary>
    public GraphVersion Version { get; }

    /// <summary>How many entities it has.</summary>
    public int EntityCount => _entities.Count;

    /// <summary>How many statements it has, in records and packs.</summary>
    public int StatementCount => Knowledge.AllStatements.Count + Packs.Sum(p => p.Count);

    /// <summary>The names of its sources.</summary>
    public IReadOnlyList<string> Sources => [Core.Statements.SourceNames.Curated, .. Packs.Select(p => p.Name)];

    /// <summary>The relationship types that it may hold, in order of name.</summary>
    public IReadOnlyList<string> Types => [.. _statements.Types().Concat(_packs.Types()).Concat(RelationshipShape.Provenance.Select(s => s.Type))
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Projects records and packs.</summary>
    /// <param name="knowledge">The curated records.</param>
    /// <param name="packs">The packs to load beside them.</param>
    public static GraphProjection Of(KnowledgeBase knowledge, IReadOnlyList<IPack>? packs = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new(knowledge, packs ?? []);
    }

    /// <summary>Every node, made one by one as they are asked for; always in the same order.</summary>
    public IEnumerable<NodeElement> Nodes() => _entities.Nodes().Concat(_records.Nodes()).Concat(_statements.Nodes());

    /// <summary>Every relationship, made one by one as they are asked for; always in the same order.</summary>
    public IEnumerable<RelationshipElement> Relationships() =>
        _entities.Relationships().Concat(_statements.Relationships()).Concat(_records.Relationships()).Concat(_packs.Relationships());
}
