using System.CommandLine;
using ExoGraph.Neo4j;

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
            var output = parsed.InvocationConfiguration.Output;
            Neo4jStatus? neo4j = null;
            // What the records hold is told also where Neo4j does not answer.
            if (!globals.Json(parsed))
                output.WriteLine($"records: version {knowledge.Version.Short}, {knowledge.Entities.Count} entities, {knowledge.AllStatements.Count} statements, {knowledge.Publications.Count} publications");
            if (connection.Options(parsed).IsConfigured)
                await connection.UseAsync(parsed, async transport =>
                {
                    neo4j = await Neo4jStatus.ReadAsync(transport, cancellation);
                    return ExitCode.Done;
                });
            if (globals.Json(parsed))
                globals.Screen(parsed).Json(new
                {
                    records = knowledge.Version.Hash,
                    entities = knowledge.Entities.Count,
                    statements = knowledge.AllStatements.Count,
                    neo4j = neo4j?.Target,
                    server = neo4j is null ? null : $"{neo4j.Server.Version} {neo4j.Server.Edition}",
                    readOnly = neo4j?.Server.ReadOnly,
                    state = neo4j?.Held?.State,
                    held = neo4j?.Held?.Hash,
                    loadedAt = neo4j?.Held?.LoadedAt,
                    sources = neo4j?.Held?.Sources,
                    inStep = neo4j is null ? (bool?)null : IsInStep(neo4j, knowledge.Version.Hash),
                });
            else if (neo4j is not null)
                output.WriteLine($"neo4j: {neo4j.Message}{Remark(neo4j, knowledge.Version.Hash)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsInStep(Neo4jStatus neo4j, string version) => neo4j.Held is { IsReady: true } held && held.Records == version;

    private static string Remark(Neo4jStatus neo4j, string version)
    {
        var packs = neo4j.Held?.Sources.Skip(1).ToList() ?? [];
        var step = neo4j.Held is not { IsReady: true } ? ""
            : !IsInStep(neo4j, version) ? " Not in step with the records."
            : packs.Count == 0 ? " In step with the records." : $" In step with the records, and holds packs beside them: {string.Join(", ", packs)}.";
        return step + (neo4j.Server.ReadOnly ? " The server is read-only, so nothing can be loaded." : "");
    }
}
