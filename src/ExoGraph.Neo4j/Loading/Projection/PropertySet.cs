using System.Collections;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>The properties of a node or relationship, as Neo4j holds them: text, whole numbers, fractions, truth values, and lists of text or numbers.</summary>
/// <remarks>What is null, empty or an empty list is absent, as in the database.</remarks>
public sealed class PropertySet : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _items;

    /// <summary>Makes an empty set.</summary>
    /// <param name="capacity">How many are to come.</param>
    public PropertySet(int capacity = 12) => _items = new(capacity);

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    /// <summary>The value of a property, or null where it is absent.</summary>
    /// <param name="key">Its name.</param>
    public object? this[string key]
    {
        get
        {
            foreach (var (name, value) in _items)
                if (string.Equals(name, key, StringComparison.Ordinal)) return value;
            return null;
        }
    }

    /// <summary>Adds text, unless there is none.</summary>
    public PropertySet Add(string key, string? value) => string.IsNullOrEmpty(value) ? this : Put(key, value);

    /// <summary>Adds a whole number, unless there is none.</summary>
    public PropertySet Add(string key, long? value) => value is { } known ? Put(key, known) : this;

    /// <summary>Adds a whole number, unless there is none.</summary>
    public PropertySet Add(string key, int? value) => value is { } known ? Put(key, (long)known) : this;

    /// <summary>Adds a fraction, unless there is none.</summary>
    public PropertySet Add(string key, double? value) => value is { } known ? Put(key, known) : this;

    /// <summary>Adds a truth value, unless there is none.</summary>
    public PropertySet Add(string key, bool? value) => value is { } known ? Put(key, known) : this;

    /// <summary>Adds that something is so; what is not so is absent.</summary>
    public PropertySet AddFlag(string key, bool value) => value ? Put(key, true) : this;

    /// <summary>Adds a list of text, unless it is empty.</summary>
    public PropertySet Add(string key, IEnumerable<string> values) => values.ToArray() is { Length: > 0 } list ? Put(key, list) : this;

    /// <summary>Adds a list of whole numbers, unless it is empty.</summary>
    public PropertySet Add(string key, IEnumerable<long> values) => values.ToArray() is { Length: > 0 } list ? Put(key, list) : this;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal PropertySet Put(string key, object value)
    {
        _items.Add(new(key, value));
        return this;
    }
}
