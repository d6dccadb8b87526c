using ExoGraph.Core.Graphs;

namespace ExoGraph.Service.Hosting;

/// <summary>A graph that answered before.</summary>
/// <param name="Version">The version that its answers named.</param>
/// <param name="Knowledge">Its curated records.</param>
public sealed record EarlierGraph(GraphVersion Version, KnowledgeBase Knowledge);
