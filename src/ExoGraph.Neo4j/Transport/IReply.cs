namespace ExoGraph.Neo4j.Transport;

/// <summary>The answer to one statement that the server has begun to run.</summary>
internal interface IReply : IAsyncDisposable
{
    /// <summary>What the statement changed; known when all rows have been read.</summary>
    WriteCounters Counters { get; }

    /// <summary>Where the database stands after it; known when all rows have been read, empty inside a transaction.</summary>
    IReadOnlyList<string> Bookmarks { get; }

    /// <summary>The rows, once; the statement's failure comes at their end.</summary>
    IAsyncEnumerable<Neo4jRow> RowsAsync(CancellationToken cancellationToken);
}
