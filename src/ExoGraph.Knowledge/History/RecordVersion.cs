using ExoGraph.Core.Graphs;

namespace ExoGraph.Knowledge.History;

/// <summary>Records as they are, or were.</summary>
/// <param name="Name">How it was found: a folder, or a commit.</param>
/// <param name="Knowledge">What they say.</param>
public sealed record RecordVersion(string Name, KnowledgeBase Knowledge);
