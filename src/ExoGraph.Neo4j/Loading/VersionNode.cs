using System.Globalization;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>The node that says which version the database holds.</summary>
/// <param name="Properties">Its properties, as they are read or are to be set.</param>
public sealed record VersionNode(IReadOnlyDictionary<string, object?> Properties)
{
    /// <summary>What <see cref="State"/> says when the version is complete.</summary>
    public const string ReadyState = "ready";

    /// <summary>What <see cref="State"/> says while a load in batches is under way or was broken off.</summary>
    public const string LoadingState = "loading";

    /// <summary>The hash of the version; while loading, that of the last complete one, if any.</summary>
    public string Hash => Text("hash");

    /// <summary>The hash of the version being loaded; empty when none is.</summary>
    public string Target => Text("target");

    /// <summary><c>ready</c> or <c>loading</c>.</summary>
    public string State => Text("state");

    /// <summary>When the version was complete, in UTC (ISO 8601).</summary>
    public string LoadedAt => Text("loadedAt");

    /// <summary>Entities in the version.</summary>
    public long Entities => Number("entities");

    /// <summary>Statements in the version, also those of packs.</summary>
    public long Statements => Number("statements");

    /// <summary>Nodes that ExoGraph wrote.</summary>
    public long Nodes => Number("nodes");

    /// <summary>Relationships that ExoGraph wrote.</summary>
    public long Relationships => Number("relationships");

    /// <summary>The sources: <c>curated</c> and the names of packs.</summary>
    public IReadOnlyList<string> Sources => List("sources");

    /// <summary>The hash of the records alone.</summary>
    public string Records => Text("records");

    /// <summary>The hash of each pack, in the order of <see cref="Sources"/> after <c>curated</c>.</summary>
    public IReadOnlyList<string> PackVersions => List("packVersions");

    /// <summary>The licence of each pack, in the same order.</summary>
    public IReadOnlyList<string> PackLicences => List("packLicences");

    /// <summary>The relationship types that ExoGraph may have written, now or before.</summary>
    public IReadOnlyList<string> Types => List("types");

    /// <summary>The labels of entities that ExoGraph may have written, now or before.</summary>
    public IReadOnlyList<string> Labels => List("labels");

    /// <summary>Whether the database holds a complete version.</summary>
    public bool IsReady => State == ReadyState;

    /// <summary>Reads it; null where ExoGraph never loaded anything.</summary>
    /// <param name="transport">The way to the database.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server cannot be asked.</exception>
    public static async Task<VersionNode?> ReadAsync(INeo4jTransport transport, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var row = await transport.ReadAsync(CypherStatement.Read(CypherFiles.Text("load/read-version")), cancellationToken)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return row is null ? null : new(row.Get<IReadOnlyDictionary<string, object?>>("version"));
    }

    internal static VersionNode Loading(GraphProjection projection, IEnumerable<string> types, IEnumerable<string> labels) => new(new Dictionary<string, object?>
    {
        ["state"] = LoadingState,
        ["target"] = projection.Version.Hash,
        // A load that is broken off may leave any of these.
        ["types"] = types.Order(StringComparer.Ordinal).ToArray(),
        ["labels"] = labels.Order(StringComparer.Ordinal).ToArray(),
    });

    internal static VersionNode Ready(
        GraphProjection projection, long nodes, long relationships, IEnumerable<string> types, IEnumerable<string> labels, DateTimeOffset now) => new(new Dictionary<string, object?>
        {
            ["hash"] = projection.Version.Hash,
            ["target"] = null,
            ["state"] = ReadyState,
            ["loadedAt"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["entities"] = (long)projection.EntityCount,
            ["statements"] = (long)projection.StatementCount,
            ["nodes"] = nodes,
            ["relationships"] = relationships,
            ["sources"] = projection.Sources,
            ["records"] = projection.Knowledge.Version.Hash,
            ["packVersions"] = projection.Packs.Select(p => p.Version.Hash).ToArray(),
            ["packLicences"] = projection.Packs.Select(p => p.Licence).ToArray(),
            ["types"] = types.Order(StringComparer.Ordinal).ToArray(),
            ["labels"] = labels.Order(StringComparer.Ordinal).ToArray(),
        });

    /// <summary>Whether another says the same, but for the time.</summary>
    internal bool SaysTheSameAs(VersionNode? other) => other is not null && other.State == State && other.Hash == Hash && other.Entities == Entities
        && other.Statements == Statements && other.Nodes == Nodes && other.Relationships == Relationships && other.Sources.SequenceEqual(Sources);

    private string Text(string key) => Properties.GetValueOrDefault(key) as string ?? "";

    private long Number(string key) => Properties.GetValueOrDefault(key) as long? ?? 0;

    private IReadOnlyList<string> List(string key) => Properties.GetValueOrDefault(key) switch
    {
        IEnumerable<string> texts => [.. texts],
        IEnumerable<object?> values => [.. values.OfType<string>()],
        _ => [],
    };
}
