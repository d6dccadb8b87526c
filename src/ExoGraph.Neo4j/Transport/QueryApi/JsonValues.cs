using System.Text.Json;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>Reads JSON values from a buffer that may end before the value does.</summary>
internal static class JsonValues
{
    /// <summary>Reads the next value. False when the buffer ends within it: the reader is then of no further use.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = null;
        return reader.Read() && TryReadCurrent(ref reader, out value);
    }

    /// <summary>Reads the elements up to the end of the array that the reader has just entered.</summary>
    public static bool TryReadElements(ref Utf8JsonReader reader, List<object?> elements)
    {
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray)
                return true;
            if (!TryReadCurrent(ref reader, out var element))
                return false;
            elements.Add(element);
        }

        return false;
    }

    private static bool TryReadCurrent(ref Utf8JsonReader reader, out object? value)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: value = reader.GetString(); return true;
            case JsonTokenType.Number: value = Number(ref reader); return true;
            case JsonTokenType.True: value = true; return true;
            case JsonTokenType.False: value = false; return true;
            case JsonTokenType.StartArray:
                var list = new List<object?>();
                value = list;
                return TryReadElements(ref reader, list);
            case JsonTokenType.StartObject:
                var map = new Dictionary<string, object?>(StringComparer.Ordinal);
                value = map;
                return TryReadMembers(ref reader, map);
            default: value = null; return true;
        }
    }

    private static bool TryReadMembers(ref Utf8JsonReader reader, Dictionary<string, object?> map)
    {
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject)
                return true;
            var name = reader.GetString()!;
            if (!TryRead(ref reader, out var value))
                return false;
            map[name] = value;
        }

        return false;
    }

    // Neo4j writes every FLOAT with a point or an exponent and every INTEGER without.
    private static object Number(ref Utf8JsonReader reader) =>
        reader.ValueSpan.IndexOfAny((byte)'.', (byte)'E', (byte)'e') < 0 ? reader.GetInt64() : (object)reader.GetDouble();
}
