using System.Text;
using System.Text.Json;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A node or edge in JSON. Its properties are gone through once; those of the next object mostly stand in the same order.</summary>
internal sealed class KgxObject : IKgxItem
{
    private const int NoField = -1;

    private static readonly Dictionary<string, (int Field, int Rank)> s_fields = KgxFields.Names
        .SelectMany(p => p.Value.Select((name, rank) => (name, Field: (int)p.Key, rank))).ToDictionary(p => p.name, p => (p.Field, p.rank), StringComparer.Ordinal);

    private readonly List<(byte[] Name, int Field, int Rank)> _order = [];
    private readonly JsonElement[] _values = new JsonElement[KgxFields.Count];
    private readonly int[] _ranks = new int[KgxFields.Count];

    /// <summary>Takes the object at hand.</summary>
    public KgxObject Of(JsonElement item)
    {
        Array.Clear(_values);
        Array.Fill(_ranks, int.MaxValue);
        var at = 0;
        foreach (var property in item.EnumerateObject())
        {
            var (field, rank) = FieldOf(property, at++);
            // A field may stand under an older name too: the present one counts.
            if (field == NoField || rank > _ranks[field]) continue;
            (_values[field], _ranks[field]) = (property.Value, rank);
        }
        return this;
    }

    public ReadOnlySpan<char> this[KgxField field] => _ranks[(int)field] == int.MaxValue ? default : Text(_values[(int)field]);

    private (int Field, int Rank) FieldOf(JsonProperty property, int at)
    {
        if (at < _order.Count && property.NameEquals(_order[at].Name)) return (_order[at].Field, _order[at].Rank);
        var name = property.Name;
        var (field, rank) = s_fields.GetValueOrDefault(name, (NoField, 0));
        if (at < _order.Count) _order[at] = (Encoding.UTF8.GetBytes(name), field, rank);
        else if (at == _order.Count) _order.Add((Encoding.UTF8.GetBytes(name), field, rank));
        return (field, rank);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.GetArrayLength() == 1 => Text(value[0]),
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(Text)),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
