namespace ExoGraph.Neo4j.Transport;

/// <summary>Why Neo4j could not do what was asked.</summary>
public enum Neo4jErrorKind
{
    /// <summary>None of the others; the message carries what the server said.</summary>
    Other,

    /// <summary>The settings are wrong or ask for what this build lacks; nothing was sent.</summary>
    Misconfigured,

    /// <summary>Nothing listens at the address, its name is unknown, or it does not answer. Nothing was sent.</summary>
    NotReachable,

    /// <summary>Something answers at the address, but it is not Neo4j or not the port for this protocol.</summary>
    NotNeo4j,

    /// <summary>No encrypted connection could be made: no TLS there, or its certificate is not trusted.</summary>
    Tls,

    /// <summary>User or password is wrong or missing, or the server refuses further attempts for a while.</summary>
    WrongPassword,

    /// <summary>The server has no database of that name.</summary>
    WrongDatabase,

    /// <summary>The server is older than <see cref="Neo4jServerInfo.MinimumVersion"/>.</summary>
    TooOld,

    /// <summary>The database, or the settings, allow no writing; or a statement that writes was sent as a reading one.</summary>
    ReadOnly,

    /// <summary>The transaction needs more memory than the server allows it. Smaller transactions succeed; the same one does not.</summary>
    OutOfTransactionMemory,

    /// <summary>The server does not understand the statement.</summary>
    SyntaxError,

    /// <summary>A uniqueness (or other) constraint would be broken.</summary>
    ConstraintViolated,

    /// <summary>The server asks to try again later (deadlock, database starting, overload). Nothing was saved.</summary>
    Transient,

    /// <summary>The connection broke before the reply was complete; whether a write was saved is unknown.</summary>
    ProtocolCutOff,
}
