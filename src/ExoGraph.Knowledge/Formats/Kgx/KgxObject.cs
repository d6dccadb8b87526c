using System.Text.Json;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A node or edge in JSON.</summary>
internal sealed class KgxObject : IKgxItem
{
    private JsonElement _item;

    /// <summary>Takes the object at hand.</summary>
    public KgxObject Of(JsonElement item)
    {
        _item = item;
        return this;
    }

    public ReadOnlySpan<char> this[KgxField field]
    {
        get
        {
            foreach (var name in KgxFields.Names[field])
                if (_item.TryGetProperty(name, out var value)) return Text(value);
            return default;
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(Text)),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
