using System.Globalization;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>The lock that keeps loaders apart: a node with an owner and a lease, renewed while the loader lives.</summary>
internal sealed class LoadLock : IAsyncDisposable
{
    private readonly INeo4jTransport _transport;
    private readonly TimeSpan _lease;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _heartbeat;

    private LoadLock(INeo4jTransport transport, string owner, TimeSpan lease, TimeProvider time)
    {
        (_transport, Owner, _lease) = (transport, owner, lease);
        _heartbeat = RenewAsync(time);
    }

    /// <summary>Who holds it: machine, process, and a random part.</summary>
    public string Owner { get; }

    public long LeaseMilliseconds => (long)_lease.TotalMilliseconds;

    /// <summary>Cancelled when another loader has taken the lock over.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Takes the lock, waiting for another loader up to a limit; gives the lock, or the sentence that says who has it.</summary>
    public static async Task<(LoadLock? Lock, string WhyNot)> AcquireAsync(
        INeo4jTransport transport, LoadOptions options, TimeProvider time, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}");
        var started = time.GetTimestamp();
        while (true)
        {
            var (holder, left) = await HolderAsync(transport, cancellationToken).ConfigureAwait(false);
            if (left <= 0 && await TryTakeAsync(transport, owner, options.Lease, cancellationToken).ConfigureAwait(false))
                return (new(transport, owner, options.Lease, time), "");
            var who = holder.Length == 0 ? "Another loader" : $"Another loader ({string.Join(", process ", holder.Split('/').Take(2))})";
            var text = string.Create(CultureInfo.InvariantCulture, $"{who} is loading {transport.Target}; its lock runs out in {Math.Max(1, left / 1000)} s unless it renews it.");
            if (time.GetElapsedTime(started) >= options.WaitForOther) return (null, text + " Nothing was written; try again later.");
            progress?.Report(new(LoadStage.Waiting, 0, text + " Waiting for it."));
            await Task.Delay(TimeSpan.FromMilliseconds(500), time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether it is still held; renews it.</summary>
    public async Task<bool> RenewAsync(CancellationToken cancellationToken)
    {
        var result = await _transport.WriteAsync(
            CypherStatement.Write(CypherFiles.Text("load/renew-lock"), ("owner", Owner), ("lease", LeaseMilliseconds)), cancellationToken).ConfigureAwait(false);
        return result.Rows[0].Get<long>("held") == 1;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _heartbeat.ConfigureAwait(false);
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await _transport.WriteAsync(CypherStatement.Write(CypherFiles.Text("load/release-lock"), ("owner", Owner)), patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is Neo4jTransportException or OperationCanceledException)
        {
            // The lease runs out by itself.
        }
        _stop.Dispose();
        _lost.Dispose();
    }

    private static async Task<(string Holder, long Left)> HolderAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var row = await transport.ReadAsync(CypherStatement.Read(CypherFiles.Text("load/read-lock")), cancellationToken)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return row is null ? ("", 0) : (row.Get<string>("holder"), row.Get<long?>("left") ?? 0);
    }

    private static async Task<bool> TryTakeAsync(INeo4jTransport transport, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        var statement = CypherStatement.Write(CypherFiles.Text("load/acquire-lock"), ("owner", owner), ("lease", (long)lease.TotalMilliseconds));
        var result = await transport.WriteAsync(statement, cancellationToken).ConfigureAwait(false);
        return result.Rows[0].Get<bool>("free");
    }

    private async Task RenewAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(_lease / 4, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                if (await HeldAsync().ConfigureAwait(false)) continue;
                await _lost.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task<bool> HeldAsync()
    {
        try
        {
            return await RenewAsync(_stop.Token).ConfigureAwait(false);
        }
        catch (Neo4jTransportException)
        {
            return true; // The load itself meets the same failure and says it; the fence keeps it from writing without the lock.
        }
    }
}
