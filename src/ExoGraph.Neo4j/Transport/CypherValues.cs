using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace ExoGraph.Neo4j.Transport;

/// <summary>Brings parameters into the few types that both transports send alike, or refuses them before anything is sent.</summary>
internal static class CypherValues
{
    /// <summary>Writes a value as plain JSON in which integers stay INTEGER and doubles FLOAT (1.0 is not 1).</summary>
    /// <exception cref="ArgumentException">The value has a type or a size that Cypher cannot hold.</exception>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case long or int or short or sbyte or byte or ushort or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float: WriteDouble(writer, Finite(value)); break;
            case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(writer, map); break;
            case IEnumerable list and not (IDictionary or byte[]): WriteList(writer, list); break;
            default: throw Refused(value);
        }
    }

    /// <summary>The value in long, double, string, bool, null, lists and dictionaries, for the Bolt driver.</summary>
    /// <exception cref="ArgumentException">The value has a type or a size that Cypher cannot hold.</exception>
    public static object? Normalize(object? value) => value switch
    {
        null or string or bool or long => value,
        int or short or sbyte or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        double or float => Finite(value),
        IEnumerable<KeyValuePair<string, object?>> map => NormalizeMap(map),
        IEnumerable list and not (IDictionary or byte[]) => list.Cast<object?>().Select(Normalize).ToList(),
        _ => throw Refused(value),
    };

    /// <summary>The values of a map, each normalized.</summary>
    public static Dictionary<string, object?> NormalizeMap(IEnumerable<KeyValuePair<string, object?>> map) =>
        map.ToDictionary(pair => pair.Key, pair => Normalize(pair.Value), StringComparer.Ordinal);

    private static void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var value in list)
            Write(writer, value);
        writer.WriteEndArray();
    }

    private static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        // The shortest text that reads back as the same number, at most 24 characters; ".0" keeps a whole number a FLOAT.
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny((byte)'.', (byte)'E') < 0)
        {
            ".0"u8.CopyTo(text[length..]);
            length += 2;
        }

        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static double Finite(object value)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new ArgumentException($"A parameter is {number}; only finite numbers are stored.");
    }

    private static ArgumentException Refused(object value) =>
        new($"A parameter holds a {value.GetType().Name}; pass numbers, text, booleans, lists and string-keyed maps of them.");
}
