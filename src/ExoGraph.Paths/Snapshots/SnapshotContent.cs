using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Snapshots;

/// <summary>What stands in a snapshot file, in order: the mirror's columns, then each walk graph's.</summary>
internal static class SnapshotContent
{
    public static void Write(SnapshotWriter writer, GraphSnapshot snapshot)
    {
        var data = snapshot.Mirror.Data;
        writer.Write(Array.ConvertAll(data.Ids, id => id.Text));
        writer.Write(Array.ConvertAll(data.Predicates, p => p.Name));
        writer.Write<VertexFlags>(data.VertexFlags);
        writer.Write<int>(data.OutOffsets);
        writer.Write<int>(data.Sources);
        writer.Write<int>(data.Targets);
        writer.Write<int>(data.InOffsets);
        writer.Write<int>(data.InEdges);
        writer.Write<byte>(data.EdgePredicates);
        writer.Write<EdgeFlags>(data.Flags);
        writer.Write<int>(data.EdgeContexts);
        writer.Write<int>(data.Beliefs);
        writer.Write<int>(data.Origins);
        writer.Write<int>(data.FirstOrigins);
        writer.Write<ContextKey>(data.Contexts);
        var walks = snapshot.Walks.OrderBy(w => w.Sources.Bits).ToArray();
        writer.Write(walks.Length);
        foreach (var walk in walks) Write(writer, walk);
    }

    public static GraphSnapshot Read(SnapshotReader reader, KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        // Names are not in the file; they are gone through while it is read.
        var names = Task.Run(() => new NameIndex(knowledge, packs.SelectMany(p => p.Entities)));
        var ids = Array.ConvertAll(reader.ReadTexts(), text => new Curie(text));
        var indexOf = new Dictionary<Curie, int>(ids.Length);
        for (var v = 0; v < ids.Length; v++) indexOf[ids[v]] = v;
        var entities = Entities(ids, indexOf, knowledge, packs);
        var data = new MirrorData
        {
            Ids = ids,
            IndexOf = indexOf,
            Entities = entities,
            Lineage = new Lineage(entities, indexOf),
            Predicates = Predicates(reader.ReadTexts(), knowledge, packs),
            VertexFlags = reader.ReadColumn<VertexFlags>(),
            OutOffsets = reader.ReadColumn<int>(),
            Sources = reader.ReadColumn<int>(),
            Targets = reader.ReadColumn<int>(),
            InOffsets = reader.ReadColumn<int>(),
            InEdges = reader.ReadColumn<int>(),
            EdgePredicates = reader.ReadColumn<byte>(),
            Flags = reader.ReadColumn<EdgeFlags>(),
            EdgeContexts = reader.ReadColumn<int>(),
            Beliefs = reader.ReadColumn<int>(),
            Origins = reader.ReadColumn<int>(),
            FirstOrigins = reader.ReadColumn<int>(),
            Contexts = reader.ReadColumn<ContextKey>(),
            Transfers = [.. knowledge.Transfers.Values.OrderBy(t => t.Id)],
        };
        var mirror = new Mirror(data, knowledge, packs);
        var walks = new WalkGraph[reader.ReadInt()];
        for (var w = 0; w < walks.Length; w++) walks[w] = ReadWalk(reader, mirror);
        return new GraphSnapshot(knowledge, mirror, names.GetAwaiter().GetResult(), walks);
    }

    private static void Write(SnapshotWriter writer, WalkGraph walk)
    {
        writer.Write(walk.Sources.Bits);
        writer.Write<int>(walk.OutOffsets);
        writer.Write<int>(walk.Heads);
        writer.Write<int>(walk.Costs);
        writer.Write<EdgeFlags>(walk.Flags);
        writer.Write<int>(walk.Edges);
        writer.Write<int>(walk.InOffsets);
        writer.Write<int>(walk.Tails);
        writer.Write<int>(walk.InEdges);
        writer.Write<int>(walk.Degrees);
        writer.Write<int>(walk.Penalties);
        writer.Write<int>(walk.SelfLoops.Select(l => l.Edge).ToArray());
        writer.Write<int>(walk.SelfLoops.Select(l => l.Cost).ToArray());
    }

    private static WalkGraph ReadWalk(SnapshotReader reader, Mirror mirror)
    {
        var walk = new WalkGraph
        {
            Sources = new SourceSet(reader.ReadUlong()),
            Mirror = mirror,
            OutOffsets = reader.ReadColumn<int>(),
            Heads = reader.ReadColumn<int>(),
            Costs = reader.ReadColumn<int>(),
            Flags = reader.ReadColumn<EdgeFlags>(),
            Edges = reader.ReadColumn<int>(),
            InOffsets = reader.ReadColumn<int>(),
            Tails = reader.ReadColumn<int>(),
            InEdges = reader.ReadColumn<int>(),
            Degrees = reader.ReadColumn<int>(),
            Penalties = reader.ReadColumn<int>(),
            SelfLoops = [.. reader.ReadColumn<int>().Zip(reader.ReadColumn<int>())],
        };
        walk.Runs = RunFinder.Find(walk);
        return walk;
    }

    /// <summary>Records first, then the first pack that describes the entity: as a build does.</summary>
    private static Entity?[] Entities(Curie[] ids, Dictionary<Curie, int> indexOf, KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        var entities = Array.ConvertAll(ids, id => knowledge.Entities.GetValueOrDefault(id));
        foreach (var pack in packs)
            foreach (var entity in pack.Entities)
                if (indexOf.TryGetValue(entity.Id, out var v)) entities[v] ??= entity;
        return entities;
    }

    private static Predicate[] Predicates(string[] names, KnowledgeBase knowledge, IReadOnlyList<IPack> packs)
    {
        var known = knowledge.AllStatements.Select(s => s.Predicate).Concat(packs.SelectMany(p => p.Predicates)).DistinctBy(p => p.Name).ToDictionary(p => p.Name);
        return Array.ConvertAll(names, name => known[name]);
    }
}
