using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>The addresses and the log-in of a running server.</summary>
/// <param name="HttpUri">Address of the Query API.</param>
/// <param name="BoltUri">Address for the driver, or null when unknown.</param>
/// <param name="User">User, or null without log-in.</param>
/// <param name="Password">Password, or null without log-in.</param>
public sealed record TestServer(string HttpUri, string? BoltUri, string? User, string? Password)
{
    /// <summary>Settings for the Query API.</summary>
    public Neo4jOptions Http => new() { Uri = HttpUri, User = User, Password = Password };

    /// <summary>Settings for the driver.</summary>
    public Neo4jOptions Bolt => new() { Uri = BoltUri, User = User, Password = Password };
}
