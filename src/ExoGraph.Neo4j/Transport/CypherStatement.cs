namespace ExoGraph.Neo4j.Transport;

/// <summary>One Cypher statement with its parameters: the request of every transport.</summary>
/// <param name="Text">The Cypher text. Values never stand in it: they are parameters.</param>
/// <param name="Parameters">
/// Values by name: <see langword="null"/>, <see cref="bool"/>, <see cref="string"/>, signed integers (sent as INTEGER), finite
/// <see cref="double"/> and <see cref="float"/> (sent as FLOAT, also 1.0), and sequences and string-keyed dictionaries of these.
/// </param>
/// <param name="AccessMode">Whether the statement may change the database.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters, AccessMode AccessMode = AccessMode.Read)
{
    /// <summary>
    /// Whether the transport may send the statement again after a transient error. Set it to <see langword="false"/> for a statement
    /// that commits in parts (<c>CALL … IN TRANSACTIONS</c>) and is not idempotent.
    /// </summary>
    public bool RetryWhenTransient { get; init; } = true;

    /// <summary>A statement that only reads.</summary>
    /// <param name="text">The Cypher text.</param>
    /// <param name="parameters">Values by name.</param>
    public static CypherStatement Read(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        new(text, ToDictionary(parameters), AccessMode.Read);

    /// <summary>A statement that changes data or schema.</summary>
    /// <param name="text">The Cypher text.</param>
    /// <param name="parameters">Values by name.</param>
    public static CypherStatement Write(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        new(text, ToDictionary(parameters), AccessMode.Write);

    internal CypherStatement Require(AccessMode mode) => AccessMode == mode
        ? this
        : throw new ArgumentException($"The statement is marked {AccessMode}, but is run to {mode}.");

    private static Dictionary<string, object?> ToDictionary(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var result = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            result.Add(name, value);
        return result;
    }
}
