using System.Diagnostics;
using System.Globalization;
using ExoGraph.Core.Graphs;
using ExoGraph.Knowledge.Records;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Reading;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks.Neo4j;

/// <summary>Loading and reading through HTTP beside the server's own shell with the same batches, in one run: <c>-- neo4j [RELATIONSHIPS]</c>.</summary>
public static class Neo4jFigures
{
    /// <summary>Runs all and prints a table.</summary>
    /// <param name="args">How many relationships the pack has; default a million.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var count = args.Count > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        var records = RecordLoader.Load(RecordsFolder.Find(null)).Knowledge ?? throw new InvalidOperationException("The records have problems; run exograph check.");
        var targets = records.Vocabulary.Predicates["targets"];
        var projection = GraphProjection.Of(records, [new GeneratedPack(count, targets)]);
        Console.WriteLine($"{count} pack relationships, {Environment.ProcessorCount} processors, .NET {Environment.Version}");
        Console.WriteLine("| what | s | relationships/s | client CPU s | server CPU s | client memory, most, MB | load average |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        await OursAsync(records, projection, count);
        await ShellAsync(records, new GeneratedPack(0, targets), projection, count);
        return 0;
    }

    private static async Task OursAsync(KnowledgeBase records, GraphProjection projection, int count)
    {
        using var server = BenchServer.Start();
        await using var transport = Neo4jTransportFactory.Create(new Neo4jOptions { Uri = server.HttpUri });
        var loader = new GraphLoader(transport);
        await Stopwatches.RowAsync("curated graph, first load (with constraints)", server, 0, () => LoadAsync(loader, GraphProjection.Of(records)));
        for (var again = 1; again <= 3; again++)
            await Stopwatches.RowAsync($"curated graph, unchanged reload {again}", server, 0, () => LoadAsync(loader, GraphProjection.Of(records)));
        await Stopwatches.RowAsync("load over HTTP", server, count, () => LoadAsync(loader, projection));
        await Stopwatches.RowAsync("unchanged reload over HTTP", server, count, () => LoadAsync(loader, projection));
        await Stopwatches.RowAsync("rows read over HTTP, each with ends and properties", server, count, async () =>
        {
            var statement = CypherStatement.Read("MATCH (a:Entity)-[r:TARGETS {source: 'bench'}]->(b:Entity) RETURN r.id AS id, a.id AS start, b.id AS end, properties(r) AS properties");
            var rows = 0;
            await foreach (var row in transport.ReadAsync(statement)) rows++;
            if (rows != count) throw new InvalidOperationException($"{rows} rows, not {count}.");
        });
        await Stopwatches.RowAsync("graph read back over HTTP, hash by hash", server, count, async () =>
        {
            var read = await new GraphReader(transport).ReadAsync();
            if (read.Graph?.Packs[0].Count != count) throw new InvalidOperationException(read.WhyNot);
        });
    }

    private static async Task ShellAsync(KnowledgeBase records, GeneratedPack entitiesOnly, GraphProjection projection, int count)
    {
        using var server = BenchServer.Start();
        await using (var transport = Neo4jTransportFactory.Create(new Neo4jOptions { Uri = server.HttpUri }))
            await LoadAsync(new GraphLoader(transport), GraphProjection.Of(records, [entitiesOnly]));
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, Batches(projection));
            await Stopwatches.RowAsync("cypher-shell, the same batches", server, count, async () =>
            {
                using var shell = Process.Start(new ProcessStartInfo(server.Shell, ["-a", server.BoltUri, "--format", "plain", "-f", file]) { RedirectStandardOutput = true })!;
                var output = await shell.StandardOutput.ReadToEndAsync();
                await shell.WaitForExitAsync();
                var written = output.Split('\n').Where(l => long.TryParse(l, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Sum(l => long.Parse(l, CultureInfo.InvariantCulture));
                if (written != count) throw new InvalidOperationException($"The shell wrote {written}, not {count}: {output[..Math.Min(500, output.Length)]}");
            });
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The statements that the loader sends, with the same rows in each, as the shell takes them.</summary>
    private static IEnumerable<string> Batches(GraphProjection projection)
    {
        foreach (var batch in projection.Relationships().Where(r => Equals(r.Properties["source"], "bench") && r.Shape.Type == "TARGETS").Chunk(LoadOptions.Default.BatchSize))
        {
            string[] keys = [.. batch[0].Properties.Select(p => p.Key)];
            var rows = batch.Select(r => new object?[] { r.From, r.To }.Concat(keys.Select(k => (object?)r.Properties[k])));
            yield return $":param {{rows: {CypherLiteral.Of(rows)}}};";
            yield return CypherFiles.Text("load/create-relationships", ("from", "Entity"), ("to", "Entity"), ("type", "TARGETS"),
                ("properties", string.Join(", ", keys.Select((key, i) => $"`{key}`: row[{i + 2}]")))) + ";";
        }
    }

    private static async Task LoadAsync(GraphLoader loader, GraphProjection projection)
    {
        var report = await loader.LoadAsync(projection);
        if (!report.InStep) throw new InvalidOperationException(report.Message);
    }
}
