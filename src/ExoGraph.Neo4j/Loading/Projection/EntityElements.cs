using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>Entities of records and packs, and what they are kinds of. An entity that both know stands as the records have it.</summary>
internal sealed class EntityElements
{
    private readonly KnowledgeBase _knowledge;
    private readonly GraphNames _names;
    private readonly List<(Entity Entity, string Source)> _entities = [];
    private readonly HashSet<Curie> _known = [];

    public EntityElements(KnowledgeBase knowledge, IReadOnlyList<IPack> packs, GraphNames names)
    {
        (_knowledge, _names) = (knowledge, names);
        foreach (var entity in knowledge.Entities.Values.OrderBy(e => e.Id)) Add(entity, SourceNames.Curated);
        foreach (var pack in packs)
            foreach (var entity in pack.Entities) Add(entity, pack.Name);
    }

    public int Count => _entities.Count;

    public IEnumerable<NodeElement> Nodes() => _entities.Select(e => Node(e.Entity, e.Source));

    public IEnumerable<RelationshipElement> Relationships() =>
        from e in _entities
        from parent in e.Entity.IsA.Select((id, i) => (Id: id, Order: i + 1))
        where _known.Contains(parent.Id)
        select new RelationshipElement(
            RelationshipShape.IsA, $"{e.Entity.Id}>{parent.Id}", e.Entity.Id.Text, parent.Id.Text,
            new PropertySet(4).Add("order", parent.Order).Add("source", e.Source));

    private NodeElement Node(Entity entity, string source)
    {
        var roles = source == SourceNames.Curated ? _knowledge.RolesOf(entity.Id) : RoleFinder.Find([entity], [], []).GetValueOrDefault(entity.Id);
        return new NodeElement(NodeKind.Entity, entity.Id.Text, _names.LabelsOf(entity.Class, roles), new PropertySet()
            .Add("id", entity.Id.Text)
            .Add("name", entity.Label)
            .Add("class", entity.Class.Name)
            .Add("symbol", entity.Class == EntityClass.Gene ? entity.Label : null)
            .Add("synonyms", entity.Synonyms)
            .Add("desirable", entity.Desirable)
            .AddFlag("generic", entity.Generic)
            .Add("bearer", entity.Bearer?.Text)
            .Add("process", entity.Process?.Text)
            .AddFlag("needsBearer", entity.NeedsBearer)
            .Add("xrefs", entity.Xrefs.Select(x => x.Text))
            .Add("note", entity.Note)
            .Add("source", source));
    }

    private void Add(Entity entity, string source)
    {
        if (_known.Add(entity.Id)) _entities.Add((entity, source));
    }
}
