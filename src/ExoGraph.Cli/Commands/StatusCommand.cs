using System.CommandLine;
using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph status</c>: which version the records hold, and which one Neo4j.</summary>
public static class StatusCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var connection = new Neo4jConnection();
        var command = new Command("status", "Which graph version the records hold, and which one Neo4j where it is named");
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var knowledge = Graphs.Open(globals, parsed, cancellation).Graph.Snapshot.Knowledge;
            var held = new Held(null, null, null);
            if (connection.Options(parsed).IsConfigured)
                await connection.UseAsync(parsed, async transport =>
                {
                    var server = await transport.GetServerInfoAsync(cancellation);
                    held = new Held(transport.Target, $"{server.Version} {server.Edition}", await VersionNode.ReadAsync(transport, cancellation));
                    return ExitCode.Done;
                });
            if (globals.Json(parsed)) globals.Screen(parsed).Json(new { records = knowledge.Version.Hash, entities = knowledge.Entities.Count, statements = knowledge.AllStatements.Count, neo4j = held.Target, server = held.Server, state = held.Node?.State, held = held.Node?.Hash, loadedAt = held.Node?.LoadedAt });
            else Write(parsed.InvocationConfiguration.Output, knowledge, held);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TextWriter output, KnowledgeBase knowledge, Held held)
    {
        output.WriteLine($"records: version {knowledge.Version.Short}, {knowledge.Entities.Count} entities, {knowledge.AllStatements.Count} statements, {knowledge.Publications.Count} publications");
        if (held.Target is null) return;
        var state = held.Node switch
        {
            null => "holds no ExoGraph graph",
            { IsReady: false } => "a load is under way or was broken off",
            { } node => $"version {new GraphVersion(node.Hash).Short}, loaded {node.LoadedAt}{(node.Hash == knowledge.Version.Hash ? ", in step" : ", not in step with the records alone")}",
        };
        output.WriteLine($"neo4j: {held.Target} ({held.Server}), {state}");
    }

    private sealed record Held(string? Target, string? Server, VersionNode? Node);
}
