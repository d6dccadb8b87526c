using System.Runtime.CompilerServices;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Loading;

/// <summary>Reads ids and hashes of what the database holds under ExoGraph's labels and types, as a stream.</summary>
/// <param name="transport">The way to the server.</param>
/// <param name="types">The relationship types to read.</param>
/// <param name="labels">The labels of entities that count as ExoGraph's.</param>
internal sealed class StoredElements(INeo4jTransport transport, IReadOnlyCollection<string> types, IReadOnlyCollection<string> labels)
{
    private static readonly string s_kinds = CypherName.Join(GraphNames.Kinds, '|');

    private readonly HashSet<string> _labels = [.. labels, .. GraphNames.Kinds];

    /// <summary>The hashes that nodes and relationships bear.</summary>
    public async IAsyncEnumerable<StoredElement> HashesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in ReadAsync(Nodes("load/read-node-hashes"), cancellationToken).ConfigureAwait(false))
            yield return Make(true, row, "kind");
        await foreach (var row in ReadAsync(Relationships("load/read-relationship-hashes"), cancellationToken).ConfigureAwait(false))
            yield return Make(false, row, "type");
    }

    /// <summary>The hashes over what nodes and relationships really hold; another one where they bear a hash that is not theirs.</summary>
    public async IAsyncEnumerable<StoredElement> ContentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (element, content) in DetailsAsync(cancellationToken).ConfigureAwait(false))
            yield return content.Bears == element.Hash ? element : element with { Hash = new(~element.Hash.Value) };
    }

    /// <summary>The same, each with its properties (only those that are ExoGraph's), its labels or ends under <c>labels</c>, <c>start</c> and <c>end</c>.</summary>
    public async IAsyncEnumerable<(StoredElement Element, StoredContent Content)> DetailsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in ReadAsync(Nodes("load/read-nodes"), cancellationToken).ConfigureAwait(false))
        {
            var kind = Enum.Parse<NodeKind>(row.Get<string>("kind"));
            string[] found = [.. row.GetList<string>("labels").Where(_labels.Contains).Order(StringComparer.Ordinal)];
            yield return WithContent(Make(true, row, "kind"), row, found, PropertyNames.Of(kind));
        }
        await foreach (var row in ReadAsync(Relationships("load/read-relationships"), cancellationToken).ConfigureAwait(false))
            yield return WithContent(Make(false, row, "type"), row, [row.Get<string?>("start") ?? "", row.Get<string?>("end") ?? ""], PropertyNames.OfRelationships);
    }

    private static (StoredElement, StoredContent) WithContent(StoredElement element, Neo4jRow row, IReadOnlyList<string> frame, IReadOnlyList<string> known)
    {
        var all = row.Get<IReadOnlyDictionary<string, object?>>("properties");
        var properties = known.Where(all.ContainsKey).Select(key => KeyValuePair.Create(key, all[key]!)).ToArray();
        var content = new StoredContent(frame, properties);
        return (element with { Hash = ContentHash.Of(frame, properties) }, content);
    }

    private static StoredElement Make(bool isNode, Neo4jRow row, string nameColumn)
    {
        var name = row.Get<string>(nameColumn);
        // An edit by hand can leave anything as id; only text is one of ours.
        var id = row["id"] as string;
        var own = ContentHash.TryParse(row["hash"] as string, out var hash);
        var key = id is null ? default : isNode ? ElementKey.Of(Enum.Parse<NodeKind>(name), id) : ElementKey.Of(name, id);
        return new(isNode, name, id, key, own || row["hash"] is string, hash);
    }

    private static IEnumerable<string> Nodes(string file) =>
        GraphNames.Kinds.Select(kind => CypherFiles.Text(file, ("kind", CypherName.Quote(kind)), ("kindName", kind)));

    private IEnumerable<string> Relationships(string file) => types.Count == 0
        ? [] : [CypherFiles.Text(file, ("types", CypherName.Join(types, '|')), ("kinds", s_kinds))];

    private async IAsyncEnumerable<Neo4jRow> ReadAsync(IEnumerable<string> texts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var text in texts)
            await foreach (var row in transport.ReadAsync(CypherStatement.Read(text), cancellationToken).ConfigureAwait(false))
                yield return row;
    }
}
