using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;

namespace ExoGraph.Neo4j.Reading;

/// <summary>The graph that a database holds.</summary>
/// <param name="Version">Its version, as that of records and packs together.</param>
/// <param name="Knowledge">The curated knowledge, the same as the records give.</param>
/// <param name="Packs">The packs, without the evidence behind their statements.</param>
public sealed record ReadGraph(GraphVersion Version, KnowledgeBase Knowledge, IReadOnlyList<IPack> Packs);
