using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading;

namespace ExoGraph.Neo4j.Reading;

/// <summary>The properties of one node or relationship, as the model's types.</summary>
/// <remarks>Contents are checked against their hash before, so that a value of a wrong kind is a fault of the program.</remarks>
internal readonly struct ReadProperties(StoredContent content)
{
    private readonly Dictionary<string, object> _values = content.Properties.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    public string Id => Text("id");

    public string Text(string key) => TextOrNull(key) ?? "";

    public string? TextOrNull(string key) => _values.GetValueOrDefault(key) as string;

    public int? Number(string key) => _values.GetValueOrDefault(key) is long value ? (int)value : null;

    public bool? Truth(string key) => _values.GetValueOrDefault(key) as bool?;

    public bool Flag(string key) => Truth(key) ?? false;

    public Belief Belief(string key) => Core.Beliefs.Belief.OfMillionths((int)Math.Round((_values.GetValueOrDefault(key) as double? ?? 0) * 1_000_000));

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).OfType<string>()];

    public IReadOnlyList<int> Numbers(string key) => [.. Items(key).OfType<long>().Select(n => (int)n)];

    public Curie? Curie(string key) => TextOrNull(key) is { } text ? new Curie(text) : null;

    public IReadOnlyList<Curie> Curies(string key) => [.. Texts(key).Select(t => new Curie(t))];

    public RecordId? Record(string key) => TextOrNull(key) is { } text ? new RecordId(text) : null;

    public IReadOnlyList<RecordId> Records(string key) => [.. Texts(key).Select(t => new RecordId(t))];

    public Term? Term(string key) => TextOrNull(key) is { } text ? new Term(text) : null;

    public Term TermOrNotStated(string key) => Term(key) ?? Core.Vocabularies.Term.NotStated;

    public T Word<T>(string key) where T : struct, Enum => Words.TryParse<T>(TextOrNull(key), out var value) ? value : default;

    private IEnumerable<object?> Items(string key) => _values.GetValueOrDefault(key) as IEnumerable<object?> ?? [];
}
