using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Reading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Verifying;
using ExoGraph.Service.Hosting;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Neo4j;

/// <summary>
/// Keeps Neo4j in step with the graph that answers: loads it at start, when the graph changes, and when someone changed the database.
/// Works beside the queries and never holds them up; while Neo4j is away it tries again, ever more seldom.
/// </summary>
public sealed partial class Neo4jSync(
    GraphStore store, IOptions<Neo4jOptions> options, IOptions<Neo4jSyncOptions> sync, Neo4jSyncMonitor monitor, TimeProvider time, ILogger<Neo4jSync> logger)
    : BackgroundService
{
    /// <summary>How often it looks whether the graph changed.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>How often it looks whether the database is still there and unchanged.</summary>
    public static readonly TimeSpan DatabaseInterval = TimeSpan.FromSeconds(30);

    private readonly BackOff _backOff = new();
    private GraphVersion? _inStepWith;
    private IReadOnlyList<long> _pulse = [];
    private long _looked;

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
            if (!store.IsReady) return Interval;
            var snapshot = store.Current.Snapshot;
            var projection = GraphProjection.Of(snapshot.Knowledge, [.. snapshot.Mirror.Packs.Where(p => sync.Value.Includes(p.Name))]);
            if (_inStepWith != projection.Version || time.GetElapsedTime(_looked) >= DatabaseInterval)
            {
                await (options.Value.ReadOnly ? LookAsync(transport, projection, cancellationToken) : KeepAsync(transport, projection, cancellationToken));
                _looked = time.GetTimestamp();
            }
            _backOff.Reset();
            return Interval;
        }
        catch (Neo4jTransportException e)
        {
            return Failed(e.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Interval;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or InvalidDataException)
        {
            // A fault of ours must not end the host, which answers without Neo4j.
            LogFault(e);
            return Failed($"Neo4j could not be loaded: {e.Message}");
        }
    }

    private async Task KeepAsync(INeo4jTransport transport, GraphProjection projection, CancellationToken cancellationToken)
    {
        var changedByOthers = false;
        if (_inStepWith == projection.Version)
        {
            var held = await new GraphReader(transport).VersionAsync(cancellationToken);
            if (held == projection.Version && _pulse.SequenceEqual(await DatabasePulse.TakeAsync(transport, projection.Types, cancellationToken))) return;
            changedByOthers = held == projection.Version;
        }
        monitor.Set(Neo4jSyncState.Loading, $"Version {projection.Version.Short} is being loaded into {transport.Target}.", null);
        var report = await new GraphLoader(transport, time).LoadAsync(
            projection, new LoadOptions { Repair = changedByOthers }, new Relay(monitor), cancellationToken);
        // Before anyone is told, so that no later change hides in it.
        _pulse = await DatabasePulse.TakeAsync(transport, projection.Types, cancellationToken);
        _inStepWith = report.InStep ? projection.Version : null;
        monitor.Set(report.InStep ? Neo4jSyncState.InStep : Neo4jSyncState.Behind, report.Message, report.InStep ? projection.Version.Hash : null);
        if (report.Outcome == LoadOutcome.Loaded) monitor.Loaded(report.Counts.Total);
        LogLoaded(report.Message);
    }

    private async Task LookAsync(INeo4jTransport transport, GraphProjection projection, CancellationToken cancellationToken)
    {
        var held = await new GraphReader(transport).VersionAsync(cancellationToken);
        _inStepWith = held == projection.Version ? held : null;
        if (_inStepWith is not null) monitor.Set(Neo4jSyncState.InStep, $"{transport.Target} holds version {projection.Version.Short}.", held!.Value.Hash);
        else monitor.Set(Neo4jSyncState.Behind, $"{transport.Target} does not hold version {projection.Version.Short}, and this service may only read it.", held?.Hash);
    }

    private TimeSpan Failed(string message)
    {
        var wait = _backOff.Next();
        _inStepWith = null;
        monitor.Set(Neo4jSyncState.Failing, message, null);
        LogFailed(message, wait.TotalSeconds);
        return wait;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Neo4j: {Message}")]
    private partial void LogLoaded(string message);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Neo4j: {Message} Trying again in {Seconds} s; path queries go on.")]
    private partial void LogFailed(string message, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Neo4j could not be loaded.")]
    private partial void LogFault(Exception fault);

    private sealed class Relay(Neo4jSyncMonitor monitor) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => monitor.Set(Neo4jSyncState.Loading, value.Text, null);
    }
}
