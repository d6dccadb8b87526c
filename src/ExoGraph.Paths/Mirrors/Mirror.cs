using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Mirrors;

/// <summary>
/// Every statement that some query can walk, as compressed arrays in both directions. Immutable: any number of readers, no locks.
/// </summary>
/// <remarks>
/// 22 bytes a statement: target, source, number in the order of targets, setting and belief of 4 bytes each, predicate and flags of 1.
/// Statements stand in order of source, target, predicate and origin. Text and evidence stay with the records and packs.
/// </remarks>
public sealed partial class Mirror
{
    private readonly MirrorData _data;

    internal Mirror(MirrorData data, KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        _data = data;
        Knowledge = knowledge;
        Packs = packs;
        Contexts = new ContextTable(data.Contexts, data.Lineage);
        Places = new PlaceTable(this);
        Studies = new StudyTable(this);
        Levels = new LevelTable(this);
    }

    /// <summary>The curated records behind it.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The packs behind it, in the order of their numbers.</summary>
    public IReadOnlyList<IPack> Packs { get; }

    /// <summary>Settings by number.</summary>
    public ContextTable Contexts { get; }

    /// <summary>The is_a hierarchy by vertex.</summary>
    public Lineage Lineage => _data.Lineage;

    /// <summary>Places of statements in declared paths and transfers.</summary>
    internal PlaceTable Places { get; }

    /// <summary>Studies of statements.</summary>
    internal StudyTable Studies { get; }

    /// <summary>Levels of reading of statements.</summary>
    internal LevelTable Levels { get; }

    /// <summary>Transfers, by the number that settings use.</summary>
    public IReadOnlyList<Transfer> Transfers => _data.Transfers;

    /// <summary>Predicates, by the number that statements use.</summary>
    public IReadOnlyList<Predicate> Predicates => _data.Predicates;

    /// <summary>How many entities it holds.</summary>
    public int VertexCount => _data.Ids.Length;

    /// <summary>How many statements it holds.</summary>
    public int EdgeCount => _data.Targets.Length;

    /// <summary>Memory of the arrays that a walk reads, in bytes: topology in both directions, sign and flags, predicate, belief, setting.</summary>
    public long HotBytes =>
        sizeof(int) * ((long)_data.Sources.Length + _data.Targets.Length + _data.InEdges.Length + _data.EdgeContexts.Length + _data.Beliefs.Length)
        + _data.EdgePredicates.Length + _data.Flags.Length;

    internal MirrorData Data => _data;

    /// <summary>The vertex of an entity; false where the mirror does not know it.</summary>
    public bool TryGetVertex(Curie id, out int vertex) => _data.IndexOf.TryGetValue(id, out vertex);

    /// <summary>The identifier of a vertex.</summary>
    public Curie IdOf(int vertex) => _data.Ids[vertex];

    /// <summary>The entity of a vertex; null where no record or pack describes it.</summary>
    public Entity? EntityOf(int vertex) => _data.Entities[vertex];

    /// <summary>The label of an entity of records or packs; the id where it is not known.</summary>
    public string LabelOf(Curie id) => TryGetVertex(id, out var v) && EntityOf(v) is { } entity ? entity.Label : Knowledge.LabelOf(id);

    /// <summary>What a search must know of a vertex.</summary>
    public VertexFlags FlagsOf(int vertex) => _data.VertexFlags[vertex];

    /// <summary>The edge of a number.</summary>
    public MirrorEdge Edge(int index) => new(index, _data.Sources[index], _data.Targets[index]);

    /// <summary>What a search must know of an edge.</summary>
    public EdgeFlags EdgeFlagsOf(int edge) => _data.Flags[edge];

    /// <summary>The number of an edge's setting.</summary>
    public int ContextOf(int edge) => _data.EdgeContexts[edge];

    /// <summary>The number of an edge's predicate.</summary>
    public int PredicateOf(int edge) => _data.EdgePredicates[edge];

    /// <summary>The number of an edge's source: 0 for the curated records, then packs from 1.</summary>
    public int SourceNumberOf(int edge)
    {
        var origin = _data.Origins[edge];
        var source = 0;
        while (source + 1 < _data.FirstOrigins.Length && origin >= _data.FirstOrigins[source + 1]) source++;
        return source;
    }

    /// <summary>The statement of an edge; a pack's evidence is read when it is looked at.</summary>
    public Statement StatementOf(int edge)
    {
        var source = SourceNumberOf(edge);
        var local = _data.Origins[edge] - _data.FirstOrigins[source];
        return source == 0 ? Knowledge.AllStatements[local] : Packs[source - 1].Outline(local);
    }

    /// <summary>Studies of a pack's edge, as it names them.</summary>
    internal IEnumerable<string> PackStudiesOf(int edge)
    {
        var source = SourceNumberOf(edge);
        return Packs[source - 1].StudiesOf(_data.Origins[edge] - _data.FirstOrigins[source]);
    }

    /// <summary>The id of an edge's statement.</summary>
    public RecordId StatementIdOf(int edge)
    {
        var source = SourceNumberOf(edge);
        var local = _data.Origins[edge] - _data.FirstOrigins[source];
        return source == 0 ? Knowledge.AllStatements[local].Id : Packs[source - 1].IdOf(local);
    }
}
