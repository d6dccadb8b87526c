using System.Collections;
using System.Globalization;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Verifying;

/// <summary>Compares what a database really holds, property by property, with records and packs. Reads only.</summary>
/// <param name="transport">The way to the database.</param>
public sealed class GraphVerifier(INeo4jTransport transport)
{
    /// <summary>How many differences are listed; all are counted.</summary>
    public const int MostListed = 1_000;

    /// <summary>Verifies.</summary>
    /// <param name="projection">What the database should hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public async Task<VerifyReport> VerifyAsync(GraphProjection projection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(projection);
        var held = await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        var run = new VerifyRun(projection);
        var reader = new StoredElements(
            transport, [.. projection.Names.Types.Union(held?.Types ?? [])], [.. projection.Names.EntityLabels.Union(held?.Labels ?? [])]);
        await foreach (var (element, content) in reader.DetailsAsync(cancellationToken).ConfigureAwait(false))
            run.Take(element, content);
        return run.Report(held);
    }

    private sealed class VerifyRun
    {
        private readonly GraphProjection _projection;
        private readonly Dictionary<ElementKey, ContentHash> _expected = [];
        private readonly Dictionary<ElementKey, StoredContent> _changed = [];
        private readonly List<Difference> _differences = [];
        private readonly GraphChecksum _should = new(), _is = new();
        private readonly long _nodesExpected;
        private long _nodes, _relationships, _foreign, _count;

        public VerifyRun(GraphProjection projection)
        {
            _projection = projection;
            foreach (var node in projection.Nodes()) Expect(node.Key, node.Hash);
            _nodesExpected = _should.Count;
            foreach (var relationship in projection.Relationships()) Expect(relationship.Key, relationship.Hash);
        }

        public void Take(StoredElement e, StoredContent content)
        {
            if (e.IsNode && !e.Own)
            {
                _foreign++;
                return;
            }
            _ = e.IsNode ? _nodes++ : _relationships++;
            _is.Add(e.Key, e.Hash);
            if (!e.Own) Add(new(DifferenceKind.Added, e.Name, e.Id ?? Ends(content), $"between {Ends(content)}, without a hash of ExoGraph's; remove it, or give it a type of its own"));
            else if (e.Id is null) Add(new(DifferenceKind.Added, e.Name, Ends(content), "it has a hash of ExoGraph's and no id"));
            else if (!_expected.Remove(e.Key, out var hash)) Add(new(DifferenceKind.Added, e.Name, e.Id, ""));
            else if (hash != e.Hash || content.Bears != hash)
            {
                _count++;
                if (_changed.Count < MostListed) _changed[e.Key] = content;
            }
        }

        public VerifyReport Report(VersionNode? held)
        {
            _count += _expected.Count;
            if (_expected.Count + _changed.Count > 0)
            {
                foreach (var node in _projection.Nodes())
                    Explain(node.Key, node.Kind.ToString(), node.Id, node.Labels.Order(StringComparer.Ordinal), node.Properties);
                foreach (var r in _projection.Relationships())
                    Explain(r.Key, r.Shape.Type, r.Id, [r.From, r.To], r.Properties);
            }
            return new()
            {
                Version = _projection.Version,
                Held = held,
                Nodes = (_nodesExpected, _nodes),
                Relationships = (_should.Count - _nodesExpected, _relationships),
                Checksum = (_should.ToString(), _is.ToString()),
                Differences = [.. _differences.OrderBy(d => d.What, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)],
                DifferenceCount = _count,
                ForeignNodes = _foreign,
            };
        }

        private static string Ends(StoredContent content) => string.Join(" and ", content.Frame);

        private static string Text(object? value) => value switch
        {
            null => "nothing",
            string text => $"'{text}'",
            IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

        private void Expect(ElementKey key, ContentHash hash)
        {
            _expected[key] = hash;
            _should.Add(key, hash);
        }

        private void Add(Difference difference)
        {
            _count++;
            if (_differences.Count < MostListed) _differences.Add(difference);
        }

        private void Explain(ElementKey key, string what, string id, IEnumerable<string> frame, PropertySet properties)
        {
            if (_differences.Count >= MostListed) return;
            if (_expected.ContainsKey(key)) _differences.Add(new(DifferenceKind.Missing, what, id, ""));
            else if (_changed.TryGetValue(key, out var found)) _differences.Add(new(DifferenceKind.Changed, what, id, Compare(frame, properties, found)));
        }

        private static string Compare(IEnumerable<string> frame, PropertySet expected, StoredContent found)
        {
            var differing = new List<string>();
            string[] should = [.. frame];
            if (!should.SequenceEqual(found.Frame)) differing.Add($"labels or ends are {Text(found.Frame)}, should be {Text(should)}");
            foreach (var key in expected.Select(p => p.Key).Union(found.Properties.Select(p => p.Key)).Order(StringComparer.Ordinal))
            {
                var (a, b) = (Text(expected[key]), Text(found.Properties.FirstOrDefault(p => p.Key == key).Value));
                if (a != b) differing.Add($"{key} is {b}, should be {a}");
            }
            return differing.Count > 0 ? string.Join("; ", differing) : "a number is of another kind";
        }
    }
}
