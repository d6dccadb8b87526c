using System.Collections.Concurrent;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Queries;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Metapaths;

namespace ExoGraph.Paths.Mirrors;

/// <summary>One version of the whole graph, immutable, as queries read it: records, mirror, names. A refresh makes another and swaps it in.</summary>
public sealed class GraphSnapshot
{
    private readonly ConcurrentDictionary<SourceSet, Lazy<WalkGraph>> _walks = new();
    private readonly ConcurrentDictionary<SourceSet, Lazy<Metagraph>> _metagraphs = new();

    /// <summary>Puts a version together; the walk graphs of curated records and of all sources are made at once, others when first asked for.</summary>
    public GraphSnapshot(KnowledgeBase knowledge, Mirror mirror, NameIndex names)
        : this(knowledge, mirror, names, [])
    {
    }

    internal GraphSnapshot(KnowledgeBase knowledge, Mirror mirror, NameIndex names, IEnumerable<WalkGraph> walks)
    {
        Knowledge = knowledge;
        Mirror = mirror;
        Names = names;
        Version = GraphVersion.Of(knowledge.Version, mirror.Packs);
        foreach (var walk in walks) _walks[walk.Sources] = new Lazy<WalkGraph>(walk);
        Walk(SourceSet.Curated);
        Walk(SourceSet.Parse([SourceNames.All], mirror.Packs, out _));
    }

    /// <summary>The curated records.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The mirror.</summary>
    public Mirror Mirror { get; }

    /// <summary>Names that queries use.</summary>
    public NameIndex Names { get; }

    /// <summary>The version: that of the records where there are no packs, else a hash over records and packs.</summary>
    public GraphVersion Version { get; }

    /// <summary>Builds mirror and names from records and packs.</summary>
    public static GraphSnapshot Build(KnowledgeBase knowledge, IReadOnlyList<IPack>? packs = null)
    {
        var names = Task.Run(() => new NameIndex(knowledge, packs?.SelectMany(p => p.Entities)));
        return new(knowledge, MirrorBuilder.Build(knowledge, packs), names.GetAwaiter().GetResult());
    }

    /// <summary>Which graph answered a query that walked these sources.</summary>
    public GraphSummary Summary(SourceSet sources) => new(
        Version, Mirror.VertexCount, Knowledge.AllStatements.Count + Mirror.Packs.Sum(p => p.Count), sources.Names(Mirror.Packs));

    internal Metagraph Metagraph(SourceSet sources) =>
        _metagraphs.GetOrAdd(sources, s => new Lazy<Metagraph>(() => MetagraphBuilder.Build(Mirror, s))).Value;

    /// <summary>The walk graphs made so far.</summary>
    internal IEnumerable<WalkGraph> Walks => _walks.Values.Where(w => w.IsValueCreated).Select(w => w.Value);

    internal WalkGraph Walk(SourceSet sources) =>
        _walks.GetOrAdd(sources, s => new Lazy<WalkGraph>(() => WalkGraphBuilder.Build(Mirror, s))).Value;
}
