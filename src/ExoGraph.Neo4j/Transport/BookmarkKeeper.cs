namespace ExoGraph.Neo4j.Transport;

/// <summary>
/// The latest bookmarks: what is sent is replaced by what comes back for it, so concurrent writes are all kept and nothing piles up.
/// </summary>
internal sealed class BookmarkKeeper
{
    private readonly Lock _gate = new();
    private string[] _current = [];

    /// <summary>The bookmarks to send with the next request.</summary>
    public string[] Current
    {
        get
        {
            lock (_gate)
                return _current;
        }
    }

    /// <summary>Takes in the bookmarks that came back for a request that had been sent with others.</summary>
    public void Replace(string[] sent, IReadOnlyList<string> received)
    {
        if (received.Count == 0)
            return;
        lock (_gate)
            _current = [.. _current.Except(sent, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
    }

    /// <summary>Forgets bookmarks that the server does not know: it was emptied or replaced.</summary>
    public void Forget(string[] sent)
    {
        lock (_gate)
            _current = [.. _current.Except(sent, StringComparer.Ordinal)];
    }
}
