using System.Globalization;
using System.Text.Json;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>Cytoscape's CX2: ids are integers, the identifier is <c>represents</c>, every attribute is declared before it is used, and signs are drawn.</summary>
public static class Cx2Export
{
    private static readonly (string Name, string Type)[] s_nodes = [("name", "string"), ("represents", "string"), ("class", "string"), ("synonyms", "list_of_string"), ("desirable", "integer"), ("generic", "boolean")];

    /// <summary>Writes the export as UTF-8 JSON.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var entities = source.Entities();
        var index = entities.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var statements = source.Statements().Where(s => index.ContainsKey(s.Statement.Subject) && index.ContainsKey(s.Statement.Object));
        // Counting first keeps memory small: packs give their statements one at a time.
        var edges = statements.Count();
        json.WriteStartArray();
        Head(json, entities.Count, edges);
        Declarations(json);
        Aspect(json, "networkAttributes", () =>
        {
            json.WriteStartObject();
            json.WriteString("name", "ExoGraph");
            json.WriteString("version", source.Knowledge.Version.Hash);
            json.WriteEndObject();
        });
        Aspect(json, "nodes", () =>
        {
            foreach (var entity in entities) Node(json, index[entity.Id], entity);
        });
        Aspect(json, "edges", () =>
        {
            var id = 0;
            foreach (var (statement, licence) in statements)
            {
                json.WriteStartObject();
                json.WriteNumber("id", id++);
                json.WriteNumber("s", index[statement.Subject]);
                json.WriteNumber("t", index[statement.Object]);
                Values(json, EdgeAttributes.Of(source, statement, licence));
                json.WriteEndObject();
                if ((id & 0xfff) == 0) json.Flush();
            }
        });
        Aspect(json, "visualProperties", () => Cx2Style.Write(json));
        json.WriteStartObject();
        json.WriteStartArray("status");
        json.WriteStartObject();
        json.WriteString("error", "");
        json.WriteBoolean("success", true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Head(Utf8JsonWriter json, int nodes, int edges)
    {
        json.WriteStartObject();
        json.WriteString("CXVersion", "2.0");
        json.WriteBoolean("hasFragments", false);
        json.WriteEndObject();
        Aspect(json, "metaData", () =>
        {
            foreach (var (name, count) in ((string, int)[])[("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", nodes), ("edges", edges), ("visualProperties", 1)])
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteNumber("elementCount", count);
                json.WriteEndObject();
            }
        });
    }

    private static void Declarations(Utf8JsonWriter json) => Aspect(json, "attributeDeclarations", () =>
    {
        json.WriteStartObject();
        Declare("networkAttributes", [("name", "string"), ("version", "string")]);
        Declare("nodes", s_nodes);
        Declare("edges", EdgeAttributes.All.Select(a => (a.Name, a.Kind switch { 'd' => "double", 'b' => "boolean", _ => "string" })));
        json.WriteEndObject();

        void Declare(string aspect, IEnumerable<(string Name, string Type)> attributes)
        {
            json.WriteStartObject(aspect);
            foreach (var (name, type) in attributes)
            {
                json.WriteStartObject(name);
                json.WriteString("d", type);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
    });

    private static void Node(Utf8JsonWriter json, int id, Core.Entities.Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteStartObject("v");
        json.WriteString("name", entity.Label);
        json.WriteString("represents", entity.Id.Text);
        json.WriteString("class", entity.Class.Name);
        if (entity.Synonyms.Count > 0)
        {
            json.WriteStartArray("synonyms");
            foreach (var synonym in entity.Synonyms) json.WriteStringValue(synonym);
            json.WriteEndArray();
        }
        if (entity.Desirable is { } desirable) json.WriteNumber("desirable", desirable);
        json.WriteBoolean("generic", entity.Generic);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, string[] values)
    {
        json.WriteStartObject("v");
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Length == 0) continue;
            var (name, kind) = EdgeAttributes.All[i];
            if (kind == 'd') json.WriteNumber(name, double.Parse(values[i], CultureInfo.InvariantCulture));
            else if (kind == 'b') json.WriteBoolean(name, values[i] == "true");
            else json.WriteString(name, values[i]);
        }
        json.WriteEndObject();
    }

    private static void Aspect(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject();
        json.WriteStartArray(name);
        write();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
