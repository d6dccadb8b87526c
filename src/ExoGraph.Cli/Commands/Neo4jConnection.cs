using System.CommandLine;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Cli.Commands;

/// <summary>How a verb reaches Neo4j: <c>--neo4j URI</c>, else the settings <c>ExoGraph__Neo4j__Uri</c>, <c>__User</c>, <c>__Password</c>, <c>__Database</c> of the environment.</summary>
public sealed class Neo4jConnection
{
    private readonly Option<string?> _uri = new("--neo4j") { Description = "Where Neo4j is, such as http://localhost:7474; by default $ExoGraph__Neo4j__Uri.", HelpName = "URI" };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.Add(_uri);
    }

    /// <summary>The settings; user and password stand in the environment, so that no command line shows them.</summary>
    public Neo4jOptions Options(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new Neo4jOptions
        {
            Uri = parsed.GetValue(_uri) ?? Setting("Uri"),
            User = Setting("User"),
            Password = Setting("Password"),
            Database = Setting("Database") ?? "neo4j",
        };
    }

    /// <summary>Opens the way, does something, and turns what the server or the settings refuse into a sentence and exit 3 or 2.</summary>
    public async Task<int> UseAsync(ParseResult parsed, Func<INeo4jTransport, Task<int>> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        var options = Options(parsed);
        if (!options.IsConfigured) throw new CommandException(ExitCode.Usage, "Say where Neo4j is: --neo4j http://localhost:7474, or ExoGraph__Neo4j__Uri in the environment.");
        try
        {
            await using var transport = Neo4jTransportFactory.Create(options);
            return await use(transport);
        }
        catch (Neo4jTransportException failure)
        {
            throw new CommandException(failure.Kind == Neo4jErrorKind.Misconfigured ? ExitCode.Usage : ExitCode.Unreachable, failure.Message);
        }
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable("ExoGraph__Neo4j__" + name) is { Length: > 0 } set ? set : null;
}
