using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Reading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Hosting;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Neo4j;

/// <summary>
/// Builds the graph that answers from Neo4j, for a service without files, and again when Neo4j holds a new version. A graph once read goes on
/// answering while Neo4j is away.
/// </summary>
public sealed partial class Neo4jMirrorRefresher(
    GraphStore store, IOptions<Neo4jOptions> options, Neo4jSyncMonitor monitor, TimeProvider time, ILogger<Neo4jMirrorRefresher> logger) : BackgroundService
{
    /// <summary>How often it looks whether there is a new version.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly BackOff _backOff = new();
    private GraphVersion? _taken;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        monitor.Set(Neo4jSyncState.Connecting, "Neo4j has not been asked yet.", null);
        await Task.Yield();
        var transport = Neo4jTransportFactory.Create(options.Value, time);
        await using (transport)
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(await StepAsync(transport, stoppingToken), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<TimeSpan> StepAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        try
        {
            var reader = new GraphReader(transport);
            var held = await reader.VersionAsync(cancellationToken);
            if (held is not null && held == _taken)
            {
                monitor.Set(Neo4jSyncState.InStep, $"The graph that answers is version {held.Value.Short}, as in {transport.Target}.", held.Value.Hash);
                _backOff.Reset();
                return Interval;
            }
            monitor.Set(Neo4jSyncState.Loading, $"The graph is being read from {transport.Target}.", held?.Hash);
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Graph is not { } graph) return Failed(Neo4jSyncState.Behind, result.WhyNot);
            store.Swap(new LoadedGraph(GraphSnapshot.Build(graph.Knowledge, graph.Packs), time.GetUtcNow()));
            _taken = graph.Version;
            _backOff.Reset();
            monitor.Set(Neo4jSyncState.InStep, $"The graph that answers is version {graph.Version.Short}, as in {transport.Target}.", graph.Version.Hash);
            LogRead(graph.Version.Short, transport.Target);
            return Interval;
        }
        catch (Neo4jTransportException e)
        {
            return Failed(Neo4jSyncState.Failing, e.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Interval;
        }
    }

    private TimeSpan Failed(Neo4jSyncState state, string message)
    {
        var wait = _backOff.Next();
        monitor.Set(state, message, null);
        LogFailed(message, wait.TotalSeconds);
        return wait;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph {Version} read from {Target}.")]
    private partial void LogRead(string version, string target);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The graph cannot be read from Neo4j: {Message} Trying again in {Seconds} s.")]
    private partial void LogFailed(string message, double seconds);
}
