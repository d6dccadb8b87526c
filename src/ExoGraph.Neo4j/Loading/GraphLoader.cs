using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>
/// Brings a database in step with records and packs: finds by id and hash what is new, changed or gone, and writes only that. It can be
/// stopped at any moment and run again; what others put into the database is left alone.
/// </summary>
/// <param name="transport">The way to the database.</param>
/// <param name="time">The clock; default: the system's.</param>
public sealed class GraphLoader(INeo4jTransport transport, TimeProvider? time = null)
{
    private const int Attempts = 3;

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Loads.</summary>
    /// <param name="projection">What the database is to hold.</param>
    /// <param name="options">How; default: <see cref="LoadOptions.Default"/>.</param>
    /// <param name="progress">Told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Stops; the next load goes on from there.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached; the next load goes on from there.</exception>
    public async Task<LoadReport> LoadAsync(
        GraphProjection projection, LoadOptions? options = null, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(projection);
        options ??= LoadOptions.Default;
        var server = await transport.GetServerInfoAsync(cancellationToken).ConfigureAwait(false);
        if (server.ReadOnly) return new(LoadOutcome.Refused, projection.Version, $"{transport.Target} is read-only, so nothing can be loaded into it.");
        await new SchemaInstaller(transport).InstallLockAsync(cancellationToken).ConfigureAwait(false);
        var (held, whyNot) = await LoadLock.AcquireAsync(transport, options, _time, progress, cancellationToken).ConfigureAwait(false);
        if (held is null) return new(LoadOutcome.GaveWay, projection.Version, whyNot);
        await using (held.ConfigureAwait(false))
            return await LoadLockedAsync(projection, options, held, server, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<LoadReport> LoadLockedAsync(
        GraphProjection projection, LoadOptions options, LoadLock held, Neo4jServerInfo server, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
        var fellBack = false;
        try
        {
            progress?.Report(new(LoadStage.Schema, 0, "Looking at constraints and indexes"));
            await new SchemaInstaller(transport).InstallAsync(projection.Types, both.Token).ConfigureAwait(false);
            for (var attempt = 1; ; attempt++)
            {
                var most = fellBack ? 0 : options.MaxTransactionElements ?? TransactionSize.Of(server.TransactionMemoryLimit);
                try
                {
                    var run = new LoadRun(transport, projection, options, held, _time, progress, most);
                    return await run.RunAsync(both.Token).ConfigureAwait(false) with { FellBack = fellBack };
                }
                catch (Neo4jTransportException e) when (e.Kind == Neo4jErrorKind.OutOfTransactionMemory && !fellBack)
                {
                    fellBack = true;
                    progress?.Report(new(LoadStage.FallingBack, 0, "The server's transaction memory does not suffice for one transaction; loading in batches."));
                }
                catch (Neo4jTransportException e) when (attempt < Attempts && e.Kind is Neo4jErrorKind.ConstraintViolated or Neo4jErrorKind.ProtocolCutOff)
                {
                    // Whether the last statement was saved is unknown, or another wrote meanwhile: read again what is there.
                }
                catch (LoadConflictException e) when (attempt < Attempts && e.MayPass)
                {
                    if (!await held.RenewAsync(both.Token).ConfigureAwait(false)) return Overtaken(projection);
                }
            }
        }
        catch (OperationCanceledException) when (held.Lost.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Overtaken(projection);
        }
        catch (LoadConflictException e)
        {
            return new(LoadOutcome.Refused, projection.Version, e.Message);
        }
    }

    private LoadReport Overtaken(GraphProjection projection) => new(
        LoadOutcome.GaveWay, projection.Version,
        $"Another loader has taken over {transport.Target}, because this one did not renew its lock in time; what it had written so far stays for the other.");
}
