using System.Text.Json;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>How Cytoscape draws our graphs: what raises ends in an arrow, what lowers in a bar, an effect of unknown direction in a circle; implied steps are dashed.</summary>
/// <remarks>Names and values are those of the document “CX2 Visual Styles” of the Cytoscape consortium.</remarks>
internal static class Cx2Style
{
    private const string Raises = "#0072B2", Lowers = "#D55E00", Neutral = "#666666";

    /// <summary>Writes the one item of the aspect <c>visualProperties</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("default");
        Object(json, "network", ("NETWORK_BACKGROUND_COLOR", "#FFFFFF"));
        Object(json, "node", ("NODE_SHAPE", "round-rectangle"), ("NODE_WIDTH", 110), ("NODE_HEIGHT", 32), ("NODE_BACKGROUND_COLOR", "#F4F4F4"),
            ("NODE_BORDER_COLOR", Neutral), ("NODE_BORDER_WIDTH", 1), ("NODE_LABEL_COLOR", "#111111"), ("NODE_LABEL_FONT_SIZE", 11));
        Object(json, "edge", ("EDGE_LINE_STYLE", "solid"), ("EDGE_LINE_COLOR", Neutral), ("EDGE_TARGET_ARROW_COLOR", Neutral), ("EDGE_TARGET_ARROW_SHAPE", "none"), ("EDGE_WIDTH", 2));
        json.WriteEndObject();
        json.WriteStartObject("nodeMapping");
        json.WriteStartObject("NODE_LABEL");
        json.WriteString("type", "PASSTHROUGH");
        Object(json, "definition", ("attribute", "name"), ("type", "string"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("edgeMapping");
        Discrete(json, "EDGE_TARGET_ARROW_SHAPE", "sign", "string", ("+", "triangle"), ("=", "triangle"), ("-", "tee"), ("?", "circle"));
        Discrete(json, "EDGE_LINE_COLOR", "sign", "string", ("+", Raises), ("-", Lowers));
        Discrete(json, "EDGE_TARGET_ARROW_COLOR", "sign", "string", ("+", Raises), ("-", Lowers));
        Discrete(json, "EDGE_LINE_STYLE", "implied", "boolean", (true, "dashed"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Discrete(Utf8JsonWriter json, string property, string attribute, string type, params (object Value, string Shown)[] map)
    {
        json.WriteStartObject(property);
        json.WriteString("type", "DISCRETE");
        json.WriteStartObject("definition");
        json.WriteString("attribute", attribute);
        json.WriteString("type", type);
        json.WriteStartArray("map");
        foreach (var (value, shown) in map)
        {
            json.WriteStartObject();
            Value(json, "v", value);
            json.WriteString("vp", shown);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, string name, params (string Name, object Value)[] values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values) Value(json, key, value);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, object value)
    {
        if (value is string text) json.WriteString(name, text);
        else if (value is bool truth) json.WriteBoolean(name, truth);
        else json.WriteNumber(name, (int)value);
    }
}
