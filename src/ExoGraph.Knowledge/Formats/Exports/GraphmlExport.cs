using System.Text;
using System.Xml;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>GraphML that Gephi, Cytoscape, NetworkX and igraph read alike: every key declared for nodes or edges, every edge with its own id, no lists, no nesting.</summary>
public static class GraphmlExport
{
    private static readonly (string Name, char Kind)[] s_nodes = [("name", 's'), ("class", 's'), ("synonyms", 's'), ("desirable", 'd'), ("generic", 'b')];

    /// <summary>Writes the export.</summary>
    public static void Write(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = true };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        for (var i = 0; i < s_nodes.Length; i++) Key(xml, "n" + i, "node", s_nodes[i]);
        for (var i = 0; i < EdgeAttributes.All.Count; i++) Key(xml, "e" + i, "edge", EdgeAttributes.All[i]);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "ExoGraph");
        xml.WriteAttributeString("edgedefault", "directed");
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in source.Entities())
        {
            nodes.Add(entity.Id.Text);
            Node(xml, entity.Id.Text, [entity.Label, entity.Class.Name, string.Join('|', entity.Synonyms), entity.Desirable switch { > 0 => "1", < 0 => "-1", _ => "" }, entity.Generic ? "true" : "false"]);
        }
        foreach (var (statement, licence) in source.Statements())
        {
            // An edge to a node that is not there is an error to every reader.
            foreach (var end in (string[])[statement.Subject.Text, statement.Object.Text])
                if (nodes.Add(end)) Node(xml, end, [end, "", "", "", ""]);
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", statement.Id.Text);
            xml.WriteAttributeString("source", statement.Subject.Text);
            xml.WriteAttributeString("target", statement.Object.Text);
            Data(xml, "e", EdgeAttributes.Of(source, statement, licence));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Key(XmlWriter xml, string id, string of, (string Name, char Kind) attribute)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", attribute.Name);
        xml.WriteAttributeString("attr.type", attribute.Kind switch { 'd' => "double", 'b' => "boolean", _ => "string" });
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, string id, string[] values)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", id);
        Data(xml, "n", values);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string prefix, string[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Length == 0) continue;
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", prefix + i);
            xml.WriteString(Clean(values[i]));
            xml.WriteEndElement();
        }
    }

    /// <summary>Takes out characters that XML cannot hold.</summary>
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : new string([.. text.Where((c, i) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);
}
