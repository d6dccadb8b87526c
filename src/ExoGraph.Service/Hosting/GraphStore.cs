using ExoGraph.Knowledge.Records;

namespace ExoGraph.Service.Hosting;

/// <summary>Holds the graph that answers. Readers take it without a lock; a refresh swaps it.</summary>
public sealed class GraphStore
{
    /// <summary>How many earlier graphs are kept, so that a link made on one of them can be told what changed since.</summary>
    public const int Kept = 16;

    private volatile LoadedGraph? _current;
    private volatile IReadOnlyList<EarlierGraph> _earlier = [];
    private volatile IReadOnlyList<Problem> _problems = [];

    /// <summary>The graph that answers.</summary>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public LoadedGraph Current => _current ?? throw new InvalidOperationException("No graph is loaded yet.");

    /// <summary>Whether there is a graph.</summary>
    public bool IsReady => _current is not null;

    /// <summary>Graphs that answered before this one since the service started, the last one first.</summary>
    public IReadOnlyList<EarlierGraph> Earlier => _earlier;

    /// <summary>What is wrong with the records on disk, where the last change could not be taken in; empty where the graph is theirs.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Puts a new graph in place.</summary>
    public void Swap(LoadedGraph next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (_current is { } last && last.Snapshot.Version != next.Snapshot.Version)
            _earlier = [new EarlierGraph(last.Snapshot.Version, last.Snapshot.Knowledge), .. _earlier.Where(e => e.Version != last.Snapshot.Version).Take(Kept - 1)];
        _current = next;
        _problems = [];
    }

    /// <summary>Keeps the old graph and remembers why the new one was refused.</summary>
    public void Refuse(IReadOnlyList<Problem> problems) => _problems = problems;
}
