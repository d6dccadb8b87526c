using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Numbers all entities: those of the records in order of id, then what each pack adds, in its order.</summary>
internal sealed class VertexCollector
{
    private readonly List<int[]> _packVertices = [];

    public VertexCollector(KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        foreach (var entity in knowledge.Entities.Values.OrderBy(e => e.Id)) Add(entity.Id, entity);
        foreach (var pack in packs) _packVertices.Add([.. pack.Entities.Select(e => Add(e.Id, e))]);
    }

    public List<Curie> Ids { get; } = [];

    public List<Entity?> Entities { get; } = [];

    public Dictionary<Curie, int> IndexOf { get; } = [];

    public int Count => Ids.Count;

    /// <summary>The vertex of each entity of a pack, by its number there.</summary>
    public int[] OfPack(int pack) => _packVertices[pack];

    /// <summary>The vertex of an id, also of one that no record describes; -1 for none.</summary>
    public int Of(Curie? id) => id is { } known ? Add(known, null) : -1;

    public VertexFlags[] Flags() => [.. Entities.Select(FlagsOf)];

    private static VertexFlags FlagsOf(Entity? entity)
    {
        if (entity is null) return VertexFlags.None;
        var flags = VertexFlags.None;
        if (entity.Class.EndsChains) flags |= VertexFlags.EndsChains;
        if (entity.Generic) flags |= VertexFlags.Generic;
        if (entity.Class == EntityClass.Outcome) flags |= VertexFlags.Outcome;
        return flags;
    }

    private int Add(Curie id, Entity? entity)
    {
        if (IndexOf.TryGetValue(id, out var known)) return known;
        IndexOf[id] = Ids.Count;
        Ids.Add(id);
        Entities.Add(entity);
        return Ids.Count - 1;
    }
}
