using System.Globalization;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>
/// One attempt at a load. Reads which ids and hashes the database holds, goes through the projection once, and keeps what changed until it
/// fits one transaction no more; from then on it writes as it goes. Memory is bounded by that, and by 40 bytes or so for each id.
/// </summary>
internal sealed class LoadRun
{
    private readonly INeo4jTransport _transport;
    private readonly GraphProjection _projection;
    private readonly LoadOptions _options;
    private readonly LoadLock _lock;
    private readonly TimeProvider _time;
    private readonly IProgress<LoadProgress>? _progress;
    private readonly int _most;
    private readonly LoadCounts _counts = new();
    private readonly Dictionary<ElementKey, ContentHash> _stored = [];
    private readonly HashSet<ElementKey> _foreign = [];
    private readonly PendingChanges _pending = new();
    private VersionNode? _version;
    private IReadOnlyCollection<string> _types = [];
    private IReadOnlyCollection<string> _labels = [];
    private ChangeWriter? _batches;
    private bool _nameless;
    private long _nodes, _relationships;

    public LoadRun(INeo4jTransport transport, GraphProjection projection, LoadOptions options, LoadLock held, TimeProvider time, IProgress<LoadProgress>? progress, int most)
    {
        (_transport, _projection, _options, _lock, _time, _progress, _most) = (transport, projection, options, held, time, progress, most);
    }

    public async Task<LoadReport> RunAsync(CancellationToken cancellationToken)
    {
        _version = await VersionNode.ReadAsync(_transport, cancellationToken).ConfigureAwait(false);
        _types = [.. _projection.Names.Types.Union(_version?.Types ?? [])];
        _labels = [.. _projection.Names.EntityLabels.Union(_version?.Labels ?? [])];
        await ReadStoredAsync(_options.Repair, cancellationToken).ConfigureAwait(false);
        // Someone edited by hand: hashes do not tell what else they touched.
        if (_nameless && !_options.Repair) await ReadStoredAsync(contents: true, cancellationToken).ConfigureAwait(false);
        await CompareAsync(cancellationToken).ConfigureAwait(false);

        var target = VersionNode.Ready(_projection, _nodes, _relationships, _types, _labels, _time.GetUtcNow());
        if (_batches is null && _pending.Count == 0 && _stored.Count == 0 && !_nameless)
            return await WithoutChangeAsync(target, cancellationToken).ConfigureAwait(false);
        if (_batches is null && _pending.Count + _stored.Count <= _most)
            return await InOneTransactionAsync(target, cancellationToken).ConfigureAwait(false);

        await BeginBatchesAsync(cancellationToken).ConfigureAwait(false);
        await FlushAsync(_batches!, cancellationToken).ConfigureAwait(false);
        await DeleteStaleAsync(_batches!, cancellationToken).ConfigureAwait(false);
        await SetVersionAsync(SendFencedAsync, target, cancellationToken).ConfigureAwait(false);
        return Report(inOneTransaction: false);
    }

    private async Task ReadStoredAsync(bool contents, CancellationToken cancellationToken)
    {
        var reader = new StoredElements(_transport, _types, _labels);
        var read = 0L;
        await foreach (var e in (contents ? reader.ContentsAsync(cancellationToken) : reader.HashesAsync(cancellationToken)).ConfigureAwait(false))
        {
            if (!e.Own && e.Id is not null) _foreign.Add(e.Key);
            else if (e.Own && e.Id is null) _nameless = true;
            else if (e.Own) _stored[e.Key] = e.Hash;
            if (++read % 10_000 == 0) _progress?.Report(new(LoadStage.Reading, read, string.Create(CultureInfo.InvariantCulture, $"{read} ids and hashes read")));
        }
    }

    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        foreach (var node in _projection.Nodes())
        {
            _nodes++;
            var key = node.Key;
            if (!_stored.Remove(key, out var hash))
            {
                if (_foreign.Contains(key)) throw Clash($"a node :{node.Kind} with the id {node.Id}");
                _pending.NewNodes.Add(node);
            }
            else if (hash != node.Hash) _pending.ChangedNodes.Add(node);
            else continue;
            await SpillAsync(cancellationToken).ConfigureAwait(false);
        }
        // Relationships find their ends in the database.
        if (_batches is not null) await FlushAsync(_batches, cancellationToken).ConfigureAwait(false);
        foreach (var relationship in _projection.Relationships())
        {
            if (++_relationships % 10_000 == 0) Compared(cancellationToken);
            var key = relationship.Key;
            if (!_stored.Remove(key, out var hash)) _pending.NewRelationships.Add(relationship);
            else if (hash != relationship.Hash) _pending.ChangedRelationships.Add(relationship);
            else continue;
            await SpillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Compared(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _progress?.Report(new(LoadStage.Comparing, _nodes + _relationships, string.Create(CultureInfo.InvariantCulture, $"{_nodes + _relationships} nodes and relationships compared")));
    }

    private async Task SpillAsync(CancellationToken cancellationToken)
    {
        if (_batches is null)
        {
            if (_pending.Count <= _most) return;
            await BeginBatchesAsync(cancellationToken).ConfigureAwait(false);
        }
        if (_pending.Count >= _options.BatchSize) await FlushAsync(_batches!, cancellationToken).ConfigureAwait(false);
    }

    private async Task BeginBatchesAsync(CancellationToken cancellationToken)
    {
        if (_batches is not null) return;
        await SetVersionAsync(SendFencedAsync, VersionNode.Loading(_projection, _types, _labels), cancellationToken).ConfigureAwait(false);
        _batches = new ChangeWriter(SendFencedAsync, _projection.Names, _labels, _counts, _progress) { BatchSize = _options.BatchSize, MayShrink = true };
    }

    /// <summary>Writes what is pending: a changed relationship is replaced, since its ends may differ.</summary>
    private async Task FlushAsync(ChangeWriter writer, CancellationToken cancellationToken)
    {
        await writer.CreateNodesAsync(_pending.NewNodes, cancellationToken).ConfigureAwait(false);
        await writer.UpdateNodesAsync(_pending.ChangedNodes, cancellationToken).ConfigureAwait(false);
        var replaced = await writer.DeleteRelationshipsAsync(_pending.ChangedRelationships.Select(r => (r.Shape.Type, r.Id)), cancellationToken).ConfigureAwait(false);
        await writer.CreateRelationshipsAsync(_pending.ChangedRelationships.Concat(_pending.NewRelationships), cancellationToken).ConfigureAwait(false);
        _counts.RelationshipsChanged += replaced;
        _counts.RelationshipsCreated -= replaced;
        _pending.Clear();
    }

    private async Task DeleteStaleAsync(ChangeWriter writer, CancellationToken cancellationToken)
    {
        // Keys do not tell their ids: those of the few that are left are read again.
        while (_stored.Count > 0)
        {
            var stale = new List<StoredElement>();
            await foreach (var e in new StoredElements(_transport, _types, _labels).HashesAsync(cancellationToken).ConfigureAwait(false))
                if (stale.Count < TransactionSize.Most && e.Own && e.Id is not null && _stored.ContainsKey(e.Key)) stale.Add(e);
            if (stale.Count == 0) break;
            _counts.RelationshipsDeleted += await writer.DeleteRelationshipsAsync(stale.Where(e => !e.IsNode).Select(e => (e.Name, e.Id!)), cancellationToken).ConfigureAwait(false);
            await writer.DeleteNodesAsync(stale.Where(e => e.IsNode).Select(e => (Enum.Parse<NodeKind>(e.Name), e.Id!)), cancellationToken).ConfigureAwait(false);
            foreach (var e in stale) _stored.Remove(e.Key);
        }
        if (_nameless) await writer.DeleteNamelessAsync(_types, cancellationToken).ConfigureAwait(false);
    }

    private async Task<LoadReport> InOneTransactionAsync(VersionNode target, CancellationToken cancellationToken)
    {
        var transaction = await _transport.BeginAsync(AccessMode.Write, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            Task<WriteResult> Send(string cypher, (string, object?) rows, CancellationToken token) => transaction.WriteAsync(CypherStatement.Write(cypher, rows), token);
            var writer = new ChangeWriter(Send, _projection.Names, _labels, _counts, _progress) { BatchSize = _options.BatchSize };
            await FlushAsync(writer, cancellationToken).ConfigureAwait(false);
            await DeleteStaleAsync(writer, cancellationToken).ConfigureAwait(false);
            await SetVersionAsync(Send, target, cancellationToken).ConfigureAwait(false);
            // Last, since it locks the lock's node until the commit, and the heartbeat waits for it.
            var held = await transaction.WriteAsync(CypherStatement.Write(CypherFiles.Text("load/renew-lock"), LockParameters), cancellationToken).ConfigureAwait(false);
            if (held.Rows[0].Get<long>("held") != 1) throw new LoadConflictException("Another loader has taken over.", mayPass: true);
            _progress?.Report(new(LoadStage.Committing, _counts.Total, "Committing"));
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        return Report(inOneTransaction: true);
    }

    private async Task<LoadReport> WithoutChangeAsync(VersionNode target, CancellationToken cancellationToken)
    {
        if (target.SaysTheSameAs(_version)) return new(LoadOutcome.Unchanged, _projection.Version, $"{_transport.Target} already holds version {_projection.Version.Short}.");
        await SetVersionAsync(SendFencedAsync, target, cancellationToken).ConfigureAwait(false);
        return Report(inOneTransaction: true);
    }

    private (string, object?)[] LockParameters => [("owner", _lock.Owner), ("lease", _lock.LeaseMilliseconds)];

    private Task<WriteResult> SendFencedAsync(string cypher, (string, object?) rows, CancellationToken cancellationToken) =>
        _transport.WriteAsync(CypherStatement.Write($"{CypherFiles.Text("load/fence")}\n{cypher}", [rows, .. LockParameters]), cancellationToken);

    private static async Task SetVersionAsync(SendStatement send, VersionNode version, CancellationToken cancellationToken)
    {
        var result = await send(CypherFiles.Text("load/set-version"), ("version", version.Properties), cancellationToken).ConfigureAwait(false);
        if (result.Rows[0].Get<long>("written") != 1) throw new LoadConflictException("Another loader has taken over.", mayPass: true);
    }

    private LoadConflictException Clash(string what) => new(
        $"{_transport.Target} already holds {what} that ExoGraph did not write; remove it, or load into a database of its own.", mayPass: false);

    private LoadReport Report(bool inOneTransaction)
    {
        var how = inOneTransaction ? "in one transaction" : "in batches";
        var text = string.Create(CultureInfo.InvariantCulture, $"{_transport.Target} now holds version {_projection.Version.Short}: {_nodes} nodes and {_relationships} relationships; {_counts.Total} of them were written {how}.");
        if (_counts.NodesLeft > 0)
            text += string.Create(CultureInfo.InvariantCulture, $" {_counts.NodesLeft} nodes that the records no longer hold were left without ExoGraph's labels, because relationships of others need them.");
        return new(LoadOutcome.Loaded, _projection.Version, text) { Counts = _counts, InOneTransaction = inOneTransaction };
    }
}
