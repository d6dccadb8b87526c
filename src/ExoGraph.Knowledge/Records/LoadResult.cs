using ExoGraph.Core.Graphs;

namespace ExoGraph.Knowledge.Records;

/// <summary>What became of a folder of records: knowledge, or the problems that kept it from being loaded.</summary>
/// <param name="Knowledge">The assembled knowledge; null where there is any problem: nothing is ever half loaded.</param>
/// <param name="Problems">Every problem, by file and line.</param>
public sealed record LoadResult(KnowledgeBase? Knowledge, IReadOnlyList<Problem> Problems);
