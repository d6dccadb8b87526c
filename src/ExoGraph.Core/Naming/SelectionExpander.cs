using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Naming;

/// <summary>Finds all entities that a name stands for: what is below it, the outcomes of a process, a role, a class.</summary>
public sealed class SelectionExpander
{
    private readonly KnowledgeBase _knowledge;
    private readonly IReadOnlyCollection<Entity> _others;

    /// <summary>Expands on this knowledge; a class also takes in the entities of packs.</summary>
    public SelectionExpander(KnowledgeBase knowledge, IReadOnlyCollection<Entity>? others = null)
    {
        _knowledge = knowledge;
        _others = others ?? [];
    }

    /// <summary>What an entity stands for in a query.</summary>
    /// <param name="asked">The name as asked.</param>
    /// <param name="entity">The entity that it names.</param>
    /// <param name="matching">How far a miRNA reaches.</param>
    public Selection Of(string asked, Entity entity, MicroRnaMatching matching)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.Class == EntityClass.MicroRna) return new Selection(asked, entity.Label, entity.Id, [.. MicroRnas(entity.Id, matching).Order()], false);
        var below = _knowledge.Hierarchy.WithDescendants(entity.Id);
        if (entity.Class != EntityClass.Process) return new Selection(asked, entity.Label, entity.Id, [.. below.Order()], false);
        var outcomes = below.SelectMany(p => _knowledge.OutcomesByProcess.TryGetValue(p, out var found) ? found : [])
            .SelectMany(o => _knowledge.Hierarchy.WithDescendants(o)).ToHashSet();
        return new Selection(asked, entity.Label, entity.Id, [.. below.Union(outcomes).Order()], outcomes.Count > 0);
    }

    /// <summary>All entities of a role, a class, or a group of classes of this name; null where there is none.</summary>
    public Selection? RoleOrClass(string name)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0) return null;
        foreach (var role in Enum.GetValues<Roles>())
            if (role != Roles.None && IsNamed(role.ToString(), key))
                return Group(name, role.ToString(), e => (_knowledge.RolesOf(e.Id) & role) != 0);
        foreach (var @class in _knowledge.Vocabulary.Classes.Keys)
            if (IsNamed(@class, key)) return Group(name, @class, e => e.Class.Name == @class);
        foreach (var (group, classes) in _knowledge.Vocabulary.Groups)
            if (IsNamed(group, key)) return Group(name, group, e => classes.Contains(e.Class));
        return null;
    }

    private static bool IsNamed(string name, string key)
    {
        var own = NameKey.Of(name);
        return own == key || own + "s" == key;
    }

    private Selection Group(string asked, string label, Func<Entity, bool> belongs) =>
        new(asked, label, null, [.. _knowledge.Entities.Values.Concat(_others).Where(belongs).Select(e => e.Id).Order()], true);

    private HashSet<Curie> MicroRnas(Curie id, MicroRnaMatching matching)
    {
        if (matching == MicroRnaMatching.Exact) return [id];
        var reached = new HashSet<Curie> { id };
        foreach (var above in _knowledge.Hierarchy.WithAncestors(id))
            if (matching == MicroRnaMatching.Family || above.Prefix != "exo") reached.UnionWith(_knowledge.Hierarchy.WithDescendants(above));
        return reached;
    }
}
