using System.Text;
using System.Text.Json;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A node or edge in JSON. Its properties are gone through once; those of the next object mostly stand in the same order.</summary>
internal sealed class KgxObject : IKgxItem
{
    private const int NoField = -1;

    private static readonly Dictionary<string, (int Field, int Rank)> s_fields = KgxFields.Names
        .SelectMany(p => p.Value.Select((name, rank) => (name, Field: (int)p.Key, rank))).ToDictionary(p => p.name, p => (p.Field, p.rank), StringComparer.Ordinal);

    private readonly List<Slot> _order = [];
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly JsonElement[] _values = new JsonElement[KgxFields.Count];
    private readonly Slot?[] _from = new Slot?[KgxFields.Count];

    /// <summary>A property that objects have.</summary>
    private sealed record Slot(string Name, byte[] Utf8, int Field, int Rank)
    {
        public long Unused { get; set; }
    }

    /// <summary>Properties with values of which nothing was made, by name.</summary>
    public IReadOnlyList<UnusedColumn> Unused => [.. _slots.Values.Where(s => s.Unused > 0).OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => new UnusedColumn(s.Name, s.Unused))];

    /// <summary>Takes the object at hand.</summary>
    public KgxObject Of(JsonElement item)
    {
        Array.Clear(_from);
        var at = 0;
        foreach (var property in item.EnumerateObject())
        {
            var slot = SlotOf(property, at++);
            // A field may stand under an older name too: the present one counts.
            if (slot.Field == NoField || _from[slot.Field]?.Rank < slot.Rank) Drop(slot, property.Value);
            else
            {
                if (_from[slot.Field] is { } older && older != slot) Drop(older, _values[slot.Field]);
                (_values[slot.Field], _from[slot.Field]) = (property.Value, slot);
            }
        }
        return this;
    }

    public ReadOnlySpan<char> this[KgxField field] => _from[(int)field] is null ? default : Text(_values[(int)field]);

    private static void Drop(Slot slot, JsonElement value)
    {
        var isEmpty = value.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.String => value.ValueEquals(""u8),
            JsonValueKind.Array => value.GetArrayLength() == 0,
            _ => false,
        };
        if (!isEmpty) slot.Unused++;
    }

    private Slot SlotOf(JsonProperty property, int at)
    {
        if (at < _order.Count && property.NameEquals(_order[at].Utf8)) return _order[at];
        var name = property.Name;
        if (!_slots.TryGetValue(name, out var slot))
        {
            var (field, rank) = s_fields.GetValueOrDefault(name, (NoField, 0));
            _slots[name] = slot = new Slot(name, Encoding.UTF8.GetBytes(name), field, rank);
        }
        if (at < _order.Count) _order[at] = slot;
        else if (at == _order.Count) _order.Add(slot);
        return slot;
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
