using ExoGraph.Neo4j.Loading;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>Keeps what a loader tells, and does something at once when it does.</summary>
internal sealed class Told(Action<LoadProgress>? then = null) : IProgress<LoadProgress>
{
    public List<LoadProgress> All { get; } = [];

    public void Report(LoadProgress value)
    {
        lock (All) All.Add(value);
        then?.Invoke(value);
    }
}
