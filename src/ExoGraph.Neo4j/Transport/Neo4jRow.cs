namespace ExoGraph.Neo4j.Transport;

/// <summary>
/// One row of a result. A value is <see langword="null"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="bool"/>, <c>IReadOnlyList&lt;object?&gt;</c> or <c>IReadOnlyDictionary&lt;string, object?&gt;</c>.
/// </summary>
public sealed class Neo4jRow
{
    private readonly object?[] _values;

    internal Neo4jRow(IReadOnlyList<string> columns, object?[] values)
    {
        Columns = columns;
        _values = values;
    }

    /// <summary>The names of the columns, in the order of the statement's RETURN.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The values, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>The value of the column at an index.</summary>
    /// <param name="index">From 0.</param>
    public object? this[int index] => _values[index];

    /// <summary>The value of a named column.</summary>
    /// <param name="column">The exact name.</param>
    /// <exception cref="KeyNotFoundException">No such column.</exception>
    public object? this[string column] => _values[IndexOf(column)];

    /// <summary>The value of a named column as a type; an INTEGER also as <see cref="double"/> or <see cref="int"/>.</summary>
    /// <typeparam name="T">A type that a row's value can have; nullable where the value can be missing.</typeparam>
    /// <param name="column">The exact name.</param>
    /// <exception cref="KeyNotFoundException">No such column.</exception>
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    /// <exception cref="OverflowException">The INTEGER does not fit an <see cref="int"/>.</exception>
    public T Get<T>(string column) => Convert<T>(_values[IndexOf(column)], column);

    /// <summary>The value of a named column as a list of a type; an absent value as an empty list.</summary>
    /// <typeparam name="T">The type of every element.</typeparam>
    /// <param name="column">The exact name.</param>
    /// <exception cref="KeyNotFoundException">No such column.</exception>
    /// <exception cref="InvalidCastException">The value is no list, or an element has another type.</exception>
    public IReadOnlyList<T> GetList<T>(string column)
    {
        if (Get<IReadOnlyList<object?>?>(column) is not { Count: > 0 } list)
            return [];

        var result = new T[list.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = Convert<T>(list[i], column);
        return result;
    }

    private static T Convert<T>(object? value, string column) => value switch
    {
        T same => same,
        null when default(T) is null => default!,
        long number when typeof(T) == typeof(double) || typeof(T) == typeof(double?) => (T)(object)(double)number,
        long number when typeof(T) == typeof(int) || typeof(T) == typeof(int?) => (T)(object)checked((int)number),
        _ => throw new InvalidCastException($"Column '{column}' holds {value?.GetType().Name ?? "null"}, not {typeof(T).Name}."),
    };

    private int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.Ordinal))
                return i;
        }

        throw new KeyNotFoundException($"The result has no column '{column}', only {string.Join(", ", Columns)}.");
    }
}
