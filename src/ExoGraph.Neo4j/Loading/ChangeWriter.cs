using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>Sends one statement: inside the one transaction, or by itself behind the fence of the lock.</summary>
internal delegate Task<WriteResult> SendStatement(string cypher, (string Name, object? Value) rows, CancellationToken cancellationToken);

/// <summary>Writes nodes and relationships in statements of bounded size, grouped by labels and types, which cannot be parameters.</summary>
/// <param name="send">Sends a statement.</param>
/// <param name="names">The labels and types that may be written.</param>
/// <param name="knownLabels">All labels of entities that ExoGraph wrote, now or before.</param>
/// <param name="counts">Where to count.</param>
/// <param name="progress">Whom to tell.</param>
internal sealed class ChangeWriter(
    SendStatement send, GraphNames names, IReadOnlyCollection<string> knownLabels, LoadCounts counts, IProgress<LoadProgress>? progress)
{
    /// <summary>Rows in a statement.</summary>
    public required int BatchSize { get; set; }

    /// <summary>Whether a statement that needs too much memory is tried again in halves.</summary>
    public bool MayShrink { get; init; }

    public async Task CreateNodesAsync(IEnumerable<NodeElement> nodes, CancellationToken cancellationToken)
    {
        foreach (var group in nodes.GroupBy(n => CypherName.Join(n.Labels, ':')))
        {
            var cypher = CypherFiles.Text("load/create-nodes", ("labels", group.Key));
            counts.NodesCreated += await WriteAsync([.. group], cypher, "rows", n => Row(("properties", n.Properties)), mustMatch: true, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task UpdateNodesAsync(IEnumerable<NodeElement> nodes, CancellationToken cancellationToken)
    {
        foreach (var group in nodes.GroupBy(n => (n.Kind, Labels: CypherName.Join(n.Labels, ':'))))
        {
            var cypher = CypherFiles.Text("load/update-nodes", ("kind", Quoted(group.Key.Kind)), ("known", Known(group.Key.Kind, withKind: false)), ("labels", group.Key.Labels));
            counts.NodesChanged += await WriteAsync(
                [.. group], cypher, "rows", n => Row(("id", n.Id), ("properties", WithAbsent(n))), mustMatch: true, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task CreateRelationshipsAsync(IEnumerable<RelationshipElement> relationships, CancellationToken cancellationToken)
    {
        foreach (var group in relationships.GroupBy(r => r.Shape))
        {
            var items = group.ToList();
            var used = items.SelectMany(r => r.Properties).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
            string[] keys = [.. PropertyNames.OfRelationships.Where(used.Contains)];
            var cypher = CypherFiles.Text("load/create-relationships", ("from", Quoted(group.Key.From)), ("to", Quoted(group.Key.To)), ("type", CypherName.Quote(group.Key.Type)),
                ("properties", string.Join(", ", keys.Select((key, i) => $"`{key}`: row[{i + 2}]"))));
            counts.RelationshipsCreated += await WriteAsync(items, cypher, "rows", r => RowOf(r, keys), mustMatch: true, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<long> DeleteRelationshipsAsync(IEnumerable<(string Type, string Id)> relationships, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        foreach (var group in relationships.GroupBy(r => r.Type, r => r.Id))
            deleted += await WriteAsync([.. group], CypherFiles.Text("load/delete-relationships", ("type", CypherName.Quote(group.Key))), "ids", id => id, mustMatch: false, cancellationToken).ConfigureAwait(false);
        return deleted;
    }

    public async Task DeleteNodesAsync(IEnumerable<(NodeKind Kind, string Id)> nodes, CancellationToken cancellationToken)
    {
        foreach (var group in nodes.GroupBy(n => n.Kind, n => n.Id))
        {
            string[] ids = [.. group];
            var kind = ("kind", Quoted(group.Key));
            var deleted = await WriteAsync(ids, CypherFiles.Text("load/delete-nodes", kind), "ids", id => id, mustMatch: false, cancellationToken).ConfigureAwait(false);
            counts.NodesDeleted += deleted;
            if (deleted < ids.Length)
                counts.NodesLeft += await WriteAsync(
                    ids, CypherFiles.Text("load/release-nodes", kind, ("known", Known(group.Key, withKind: true))), "ids", id => id, mustMatch: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes what bears a hash of ours and no id.</summary>
    public async Task DeleteNamelessAsync(IEnumerable<string> types, CancellationToken cancellationToken)
    {
        var relationships = await send(CypherFiles.Text("load/delete-nameless", ("types", CypherName.Join(types, '|'))), ("none", null), cancellationToken).ConfigureAwait(false);
        counts.RelationshipsDeleted += relationships.Rows[0].Get<long>("written");
        var nodes = await send(CypherFiles.Text("load/delete-nameless-nodes", ("kinds", CypherName.Join(GraphNames.Kinds, '|'))), ("none", null), cancellationToken).ConfigureAwait(false);
        counts.NodesDeleted += nodes.Rows[0].Get<long>("written");
    }

    private static string Quoted(NodeKind kind) => CypherName.Quote(kind.ToString());

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Key, object? Value)> values)
    {
        var row = new Dictionary<string, object?>(values.Length);
        foreach (var (key, value) in values) row[key] = value;
        return row;
    }

    private static object?[] RowOf(RelationshipElement r, string[] keys)
    {
        var row = new object?[keys.Length + 2];
        (row[0], row[1]) = (r.From, r.To);
        for (var i = 0; i < keys.Length; i++) row[i + 2] = r.Properties[keys[i]];
        return row;
    }

    private static Dictionary<string, object?> WithAbsent(NodeElement node)
    {
        var all = PropertyNames.Of(node.Kind).ToDictionary(key => key, _ => (object?)null, StringComparer.Ordinal);
        foreach (var (key, value) in node.Properties) all[key] = value;
        return all;
    }

    private string Known(NodeKind kind, bool withKind)
    {
        var labels = kind == NodeKind.Entity ? names.EntityLabels.Union(knownLabels) : [];
        var list = withKind || kind != NodeKind.Entity ? labels.Prepend(kind.ToString()) : labels;
        return CypherName.Join(list, ':');
    }

    private async Task<long> WriteAsync<T>(
        IReadOnlyList<T> items, string cypher, string parameter, Func<T, object?> row, bool mustMatch, CancellationToken cancellationToken)
    {
        var written = 0L;
        for (var start = 0; start < items.Count;)
        {
            var size = Math.Min(BatchSize, items.Count - start);
            try
            {
                var rows = items.Skip(start).Take(size).Select(row).ToArray();
                var result = await send(cypher, (parameter, rows), cancellationToken).ConfigureAwait(false);
                var now = result.Rows[0].Get<long>("written");
                if (mustMatch && now != size) throw new LoadConflictException($"Of {size} rows only {now} could be written: the database changed meanwhile.", mayPass: true);
                written += now;
                start += size;
                progress?.Report(new(LoadStage.Writing, counts.Total + written, $"{counts.Total + written} nodes and relationships written"));
            }
            catch (Neo4jTransportException e) when (MayShrink && size > 100 && e.Kind == Neo4jErrorKind.OutOfTransactionMemory)
            {
                BatchSize = size / 2;
                progress?.Report(new(LoadStage.FallingBack, counts.Total, $"The server's transaction memory does not allow {size} rows at once; going on with {BatchSize}."));
            }
        }
        return written;
    }
}
