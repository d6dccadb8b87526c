using ExoGraph.Knowledge.Packs;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Hosting;

/// <summary>A graph with all that answers need.</summary>
/// <param name="Snapshot">Knowledge, names and mirror.</param>
/// <param name="LoadedAt">When it was put together.</param>
public sealed record LoadedGraph(GraphSnapshot Snapshot, DateTimeOffset LoadedAt)
{
    /// <summary>Names of the packs that it holds.</summary>
    public IReadOnlyList<string> Packs { get; } = [.. Snapshot.Mirror.Packs.Select(p => p.Name)];

    /// <summary>Every pack that was installed when it was put together, vocabularies and notices too; empty where the graph was not read from files.</summary>
    public IReadOnlyList<PackSummary> Installed { get; init; } = [];

    /// <summary>Turns its answers into documents.</summary>
    public DocumentWriter Writer { get; } = new(Snapshot.Knowledge, Snapshot.Names.EntityOf);
}
