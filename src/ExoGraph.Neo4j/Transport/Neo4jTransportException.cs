namespace ExoGraph.Neo4j.Transport;

/// <summary>A failure of Neo4j or of the way to it. The message is one sentence that names the cause and what to do.</summary>
public sealed class Neo4jTransportException : Exception
{
    /// <summary>Describes a failure.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="message">One sentence for the user: the cause, and what to do.</param>
    /// <param name="code">The server's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>, if it gave one.</param>
    /// <param name="innerException">The technical cause, if any.</param>
    public Neo4jTransportException(Neo4jErrorKind kind, string message, string? code = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
        Code = code;
    }

    /// <summary>Why.</summary>
    public Neo4jErrorKind Kind { get; }

    /// <summary>The server's status code, if it gave one.</summary>
    public string? Code { get; }

    /// <summary>
    /// Whether the same work may succeed later without anyone changing anything: the server is away, restarting, busy, or cut the reply off.
    /// </summary>
    public bool MayPass => Kind is Neo4jErrorKind.NotReachable or Neo4jErrorKind.Transient or Neo4jErrorKind.ProtocolCutOff;
}
