using ExoGraph.Core.Packs;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>Statements of packs: direct relationships with few properties, made one by one; their evidence stays in the pack.</summary>
internal sealed class PackElements(IReadOnlyList<IPack> packs, GraphNames names)
{
    public IEnumerable<RelationshipElement> Relationships() => packs.SelectMany(Of);

    public IEnumerable<string> Types() => packs.SelectMany(p => p.Predicates).Select(p => names.TypeOf(p, overall: false));

    private IEnumerable<RelationshipElement> Of(IPack pack)
    {
        var shapes = pack.Predicates.Select(p => RelationshipShape.Direct(names.TypeOf(p, overall: false))).ToArray();
        var signs = pack.Predicates.Select(p => StatementElements.NumberOf(p.Sign)).ToArray();
        var ids = pack.Entities.Select(e => e.Id.Text).ToArray();
        var labels = pack.Entities.Select(e => e.Label).ToArray();
        for (var i = 0; i < pack.Count; i++)
        {
            var edge = pack.Edge(i);
            var properties = new PropertySet(9)
                .Add("sign", signs[edge.Predicate])
                .Add("belief", edge.OwnBelief.Value)
                .Add("cancer", At(ids, edge.Cancer))
                .Add("cancerName", At(labels, edge.Cancer))
                .Add("cell", At(ids, edge.Cell))
                .Add("organism", At(ids, edge.Organism))
                .Add("source", pack.Name);
            yield return new(shapes[edge.Predicate], pack.IdOf(i).Text, ids[edge.Subject], ids[edge.Object], properties);
        }

        static string? At(string[] texts, int entity) => entity < 0 ? null : texts[entity];
    }
}
