using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Graphs;

/// <summary>Derives roles: what the records use each entity as.</summary>
public static class RoleFinder
{
    /// <summary>The roles of every entity that has one.</summary>
    public static IReadOnlyDictionary<Curie, Roles> Find(
        IEnumerable<Entity> entities, IEnumerable<Transfer> transfers, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(transfers);
        ArgumentNullException.ThrowIfNull(statements);
        var roles = new Dictionary<Curie, Roles>();
        var classes = new Dictionary<Curie, EntityClass>();
        foreach (var entity in entities)
        {
            classes[entity.Id] = entity.Class;
            Add(entity.Id, OfClass(entity.Class));
        }
        foreach (var transfer in transfers)
        {
            Add(transfer.Donor, Roles.CellSource);
            Add(transfer.Recipient, Roles.RecipientCell);
            Add(transfer.Biofluid, Roles.Biofluid);
            foreach (var cargo in transfer.Cargo) Add(cargo.Id, Roles.Cargo);
        }
        foreach (var statement in statements.Where(s => s.Scope is Scope.Step or Scope.Overall && s.Reading == ReadingKind.Accepted))
            if (classes.TryGetValue(statement.Object, out var @class)) Add(statement.Object, OfObject(@class));
        return roles;

        void Add(Curie? id, Roles role)
        {
            if (id is { } known && role != Roles.None) roles[known] = roles.GetValueOrDefault(known) | role;
        }
    }

    private static Roles OfClass(EntityClass @class) => @class.Name switch
    {
        "Tumour" => Roles.Cancer,
        "Outcome" => Roles.Outcome,
        "Vesicle" => Roles.Vesicle,
        "Intervention" => Roles.Intervention,
        "Biofluid" => Roles.Biofluid,
        "Pathway" => Roles.Pathway,
        "SmallMolecule" or "Biologic" => Roles.Drug,
        _ => Roles.None,
    };

    private static Roles OfObject(EntityClass @class) => @class.Name switch
    {
        "Gene" or "ProteinFamily" or "MicroRNA" or "LncRna" or "Rna" => Roles.TargetGene,
        "Process" or "Pathway" => Roles.Pathway,
        _ => Roles.None,
    };
}
