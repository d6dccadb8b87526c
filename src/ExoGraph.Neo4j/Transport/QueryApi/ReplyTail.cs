namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>The parts of a Query API reply beside its rows.</summary>
internal readonly struct ReplyTail(IReadOnlyDictionary<string, object?> members, INeo4jTransport transport)
{
    /// <summary>Bookmarks to send with what must see this; empty inside a transaction.</summary>
    public IReadOnlyList<string> Bookmarks =>
        Member<List<object?>>("bookmarks") is { } list ? [.. list.OfType<string>()] : [];

    /// <summary>The id of the explicit transaction.</summary>
    public string? TransactionId => Member<Dictionary<string, object?>>("transaction")?.GetValueOrDefault("id") as string;

    /// <summary>The version in the document at the server's root.</summary>
    public string? ServerVersion => Member<string>("neo4j_version");

    /// <summary>Whether this is the document at the root of a Neo4j server.</summary>
    public bool DescribesNeo4j => members.ContainsKey("neo4j_version") || members.ContainsKey("bolt_direct") || members.ContainsKey("bolt_routing");

    /// <summary>What the statement changed.</summary>
    public WriteCounters Counters => Member<Dictionary<string, object?>>("counters") is not { } counters
        ? default
        : new(
            Count(counters, "nodesCreated"),
            Count(counters, "nodesDeleted"),
            Count(counters, "relationshipsCreated"),
            Count(counters, "relationshipsDeleted"),
            Count(counters, "propertiesSet"),
            Count(counters, "labelsAdded"),
            Count(counters, "labelsRemoved"),
            Count(counters, "indexesAdded"),
            Count(counters, "indexesRemoved"),
            Count(counters, "constraintsAdded"),
            Count(counters, "constraintsRemoved"));

    /// <summary>The first error: there also in a reply of status 202, after its rows.</summary>
    public Neo4jTransportException? Error =>
        Member<List<object?>>("errors") is [Dictionary<string, object?> error, ..]
            ? Neo4jErrors.FromCode(error.GetValueOrDefault("code") as string ?? "", error.GetValueOrDefault("message") as string ?? "", transport)
            : null;

    private static long Count(Dictionary<string, object?> counters, string name) => counters.GetValueOrDefault(name) as long? ?? 0;

    private T? Member<T>(string name)
        where T : class => members.TryGetValue(name, out var value) ? value as T : null;
}
