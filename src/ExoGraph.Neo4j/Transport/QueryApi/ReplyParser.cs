using System.Text.Json;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>
/// Takes a Query API document apart piece by piece, as its bytes arrive: <c>{"data":{"fields":[…],"values":[[row],…]}, …}</c>.
/// </summary>
internal sealed class ReplyParser
{
    private readonly List<object?> _row = [];
    private JsonReaderState _state;
    private Stage _stage = Stage.Start;
    private string[] _columns = [];

    private enum Stage
    {
        Start,
        Document,
        Data,
        Rows,
        End,
    }

    /// <summary>Everything but the rows: bookmarks, counters, transaction, errors.</summary>
    public Dictionary<string, object?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the document is complete.</summary>
    public bool IsComplete => _stage is Stage.End;

    /// <summary>Parses what is complete in <paramref name="bytes"/>, adds its rows, and tells how many bytes are done with.</summary>
    /// <exception cref="JsonException">This is not such a document.</exception>
    public int Parse(ReadOnlySpan<byte> bytes, List<Neo4jRow> rows)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, _state);
        var consumed = 0;
        while (Step(ref reader, rows))
        {
            _state = reader.CurrentState;
            consumed = (int)reader.BytesConsumed;
        }

        return consumed;
    }

    private bool Step(ref Utf8JsonReader reader, List<Neo4jRow> rows) => _stage switch
    {
        Stage.Start => Enter(ref reader, JsonTokenType.StartObject, Stage.Document),
        Stage.Document => ReadMember(ref reader),
        Stage.Data => ReadDataMember(ref reader),
        Stage.Rows => ReadRow(ref reader, rows),
        _ => false,
    };

    private bool ReadMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.TokenType is JsonTokenType.EndObject)
            return Go(Stage.End);
        if (reader.ValueTextEquals("data"u8))
            return Enter(ref reader, JsonTokenType.StartObject, Stage.Data);

        var name = reader.GetString()!;
        if (!JsonValues.TryRead(ref reader, out var value))
            return false;
        Members[name] = value;
        return true;
    }

    private bool ReadDataMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.TokenType is JsonTokenType.EndObject)
            return Go(Stage.Document);
        if (reader.ValueTextEquals("values"u8))
            return Enter(ref reader, JsonTokenType.StartArray, Stage.Rows);

        var isFields = reader.ValueTextEquals("fields"u8);
        if (!JsonValues.TryRead(ref reader, out var value))
            return false;
        if (isFields)
            _columns = value is List<object?> names ? [.. names.OfType<string>()] : throw new JsonException("'fields' is no list.");
        return true;
    }

    private bool ReadRow(ref Utf8JsonReader reader, List<Neo4jRow> rows)
    {
        if (!reader.Read())
            return false;
        if (reader.TokenType is JsonTokenType.EndArray)
            return Go(Stage.Data);
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw new JsonException("A row is no list.");

        _row.Clear();
        if (!JsonValues.TryReadElements(ref reader, _row))
            return false;
        if (_row.Count != _columns.Length)
            throw new JsonException($"A row has {_row.Count} values for {_columns.Length} columns.");
        rows.Add(new Neo4jRow(_columns, [.. _row]));
        return true;
    }

    private bool Enter(ref Utf8JsonReader reader, JsonTokenType token, Stage stage)
    {
        if (!reader.Read())
            return false;
        return reader.TokenType == token ? Go(stage) : throw new JsonException($"{reader.TokenType} stands where {token} should.");
    }

    private bool Go(Stage stage)
    {
        _stage = stage;
        return true;
    }
}
