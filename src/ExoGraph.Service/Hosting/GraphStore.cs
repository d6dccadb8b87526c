using ExoGraph.Knowledge.Records;

namespace ExoGraph.Service.Hosting;

/// <summary>Holds the graph that answers. Readers take it without a lock; a refresh swaps it.</summary>
public sealed class GraphStore
{
    private volatile LoadedGraph? _current;
    private volatile IReadOnlyList<Problem> _problems = [];

    /// <summary>The graph that answers.</summary>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public LoadedGraph Current => _current ?? throw new InvalidOperationException("No graph is loaded yet.");

    /// <summary>Whether there is a graph.</summary>
    public bool IsReady => _current is not null;

    /// <summary>What is wrong with the records on disk, where the last change could not be taken in; empty where the graph is theirs.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Puts a new graph in place.</summary>
    public void Swap(LoadedGraph next)
    {
        _current = next;
        _problems = [];
    }

    /// <summary>Keeps the old graph and remembers why the new one was refused.</summary>
    public void Refuse(IReadOnlyList<Problem> problems) => _problems = problems;
}
