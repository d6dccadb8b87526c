namespace ExoGraph.Neo4j.Transport;

/// <summary>Turns a Neo4j status code into a kind and a sentence; the same for HTTP and Bolt.</summary>
/// <remarks>Codes: Neo4j status codes, https://neo4j.com/docs/status-codes/5/errors/all-errors/.</remarks>
internal static class Neo4jErrors
{
    public static Neo4jTransportException FromCode(string code, string message, INeo4jTransport transport, Exception? inner = null)
    {
        var kind = KindOf(code);
        return new(kind, Sentence(kind, code, FirstLine(message), transport), code, inner);
    }

    public static Neo4jErrorKind KindOf(string code) => code switch
    {
        _ when code.EndsWith("OutOfMemoryError", StringComparison.Ordinal) => Neo4jErrorKind.OutOfTransactionMemory,
        "Neo.ClientError.Security.Unauthorized"
            or "Neo.ClientError.Security.AuthenticationRateLimit"
            or "Neo.ClientError.Security.CredentialsExpired" => Neo4jErrorKind.WrongPassword,
        "Neo.ClientError.Database.DatabaseNotFound" => Neo4jErrorKind.WrongDatabase,
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.General.ReadOnly"
            or "Neo.ClientError.Statement.AccessMode" => Neo4jErrorKind.ReadOnly,
        "Neo.ClientError.Statement.SyntaxError" => Neo4jErrorKind.SyntaxError,
        "Neo.ClientError.Schema.ConstraintValidationFailed" => Neo4jErrorKind.ConstraintViolated,
        "Neo.ClientError.Cluster.NotALeader" or BookmarkFromElsewhere => Neo4jErrorKind.Transient,
        // Someone ended these on purpose; trying again would only be ended again.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => Neo4jErrorKind.Other,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Neo4jErrorKind.Transient,
        _ => Neo4jErrorKind.Other,
    };

    /// <summary>The database was replaced by an emptier one; its transactions never reach the bookmark.</summary>
    public const string BookmarkNeverReached = "Neo.TransientError.Transaction.BookmarkTimeout";

    /// <summary>The bookmark is of another server or of an earlier life of this one.</summary>
    public const string BookmarkFromElsewhere = "Neo.ClientError.Transaction.InvalidBookmark";

    public static Neo4jTransportException LostTransaction(INeo4jTransport transport, string? code = null) => new(
        Neo4jErrorKind.Transient,
        $"The transaction on {transport.Target} no longer exists (idle for a minute, or the server restarted); nothing of it was saved, run it again.",
        code);

    public static Neo4jTransportException CutOff(INeo4jTransport transport, Exception? inner = null) => new(
        Neo4jErrorKind.ProtocolCutOff,
        $"The reply of {transport.Target} was cut off midway (server stopped or connection lost); whether a change was saved is unknown, check and run it again.",
        innerException: inner);

    public static Neo4jTransportException TooOld(INeo4jTransport transport, string version) => new(
        Neo4jErrorKind.TooOld,
        $"The Neo4j server of {transport.Target} is version {version}; ExoGraph needs {Neo4jServerInfo.MinimumVersion} or newer, upgrade the server.");

    public static Neo4jTransportException NotReachable(INeo4jTransport transport, string cause, Exception? inner = null) => new(
        Neo4jErrorKind.NotReachable,
        $"The Neo4j server of {transport.Target} is not reachable ({cause}); start it, or correct ExoGraph:Neo4j:Uri.",
        innerException: inner);

    public static Neo4jTransportException NotNeo4j(INeo4jTransport transport, string seen, Exception? inner = null) => new(
        Neo4jErrorKind.NotNeo4j,
        $"What answers for {transport.Target} is not Neo4j on this protocol ({seen}); correct ExoGraph:Neo4j:Uri: Neo4j's HTTP port is usually 7474, its Bolt port 7687.",
        innerException: inner);

    public static Neo4jTransportException Tls(INeo4jTransport transport, string cause, Exception? inner = null) => new(
        Neo4jErrorKind.Tls,
        $"No encrypted connection to {transport.Target} could be made ({cause}); use the scheme without encryption, or give the server TLS and a trusted certificate.",
        innerException: inner);

    public static Neo4jTransportException SettingsReadOnly(INeo4jTransport transport) => new(
        Neo4jErrorKind.ReadOnly,
        $"ExoGraph:Neo4j:ReadOnly is set, so nothing is written to {transport.Target}; unset it to load.");

    private static string Sentence(Neo4jErrorKind kind, string code, string said, INeo4jTransport transport) => kind switch
    {
        Neo4jErrorKind.WrongPassword when code.EndsWith("RateLimit", StringComparison.Ordinal) =>
            $"{transport.Target} refuses further log-ins for a while after too many wrong passwords; correct ExoGraph:Neo4j:Password and wait some seconds.",
        Neo4jErrorKind.WrongPassword when code.EndsWith("Expired", StringComparison.Ordinal) =>
            $"The password for {transport.Target} must be changed first; set a new one in Neo4j Browser, then set ExoGraph:Neo4j:Password.",
        Neo4jErrorKind.WrongPassword =>
            $"{transport.Target} refuses the user or password; correct ExoGraph:Neo4j:User and ExoGraph:Neo4j:Password.",
        Neo4jErrorKind.WrongDatabase =>
            $"The server has no database for {transport.Target}; correct ExoGraph:Neo4j:Database (usually neo4j).",
        Neo4jErrorKind.ReadOnly when code.EndsWith("AccessMode", StringComparison.Ordinal) =>
            $"The statement writes, but was sent to {transport.Target} as a reading one; nothing was changed.",
        Neo4jErrorKind.ReadOnly =>
            $"{transport.Target} is read-only on the server (server.databases.read_only or default_to_read_only); allow writing there, or load another database.",
        Neo4jErrorKind.OutOfTransactionMemory =>
            $"The transaction needs more memory than {transport.Target} allows it ({said}); use smaller batches, or raise db.memory.transaction.max or the heap.",
        Neo4jErrorKind.SyntaxError => $"{transport.Target} does not understand the statement: {said}",
        Neo4jErrorKind.ConstraintViolated => $"{transport.Target} refuses a change that breaks a constraint: {said}",
        Neo4jErrorKind.Transient when code.EndsWith("DatabaseUnavailable", StringComparison.Ordinal) =>
            $"{transport.Target} is not available now (starting, stopping or offline); try again later, or look into the server's logs.",
        Neo4jErrorKind.Transient => $"{transport.Target} asks to try again later: {said} ({code})",
        _ => $"{transport.Target} reports: {said} ({code})",
    };

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? message : message[..end]).Trim();
    }
}
