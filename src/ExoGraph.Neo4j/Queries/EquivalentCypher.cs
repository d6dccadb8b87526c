using System.Text.RegularExpressions;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Queries;

/// <summary>Cypher that returns the same set as a query of ours on the loaded database; or the options for which it cannot.</summary>
public sealed partial class EquivalentCypher
{
    private EquivalentCypher(CypherStatement? statement, IReadOnlyList<string> notExpressed) => (Statement, NotExpressed) = (statement, notExpressed);

    /// <summary>With parameters, for sending; null where the query cannot be expressed.</summary>
    public CypherStatement? Statement { get; }

    /// <summary>Options of the query, by their names on the command line, that what the database holds cannot express; empty where there is a statement.</summary>
    public IReadOnlyList<string> NotExpressed { get; }

    /// <summary>With its values written in, for reading and pasting into Neo4j Browser; null where the query cannot be expressed.</summary>
    public string? Text => Statement is null ? null : Parameter().Replace(Statement.Text, m => CypherLiteral.Of(Statement.Parameters[m.Groups[1].Value]));

    internal static EquivalentCypher Of(string text, IReadOnlyDictionary<string, object?> parameters) => new(new CypherStatement(text, parameters), []);

    internal static EquivalentCypher NotPossible(params IReadOnlyList<string> options) => new(null, options);

    [GeneratedRegex(@"\$([A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Parameter();
}
