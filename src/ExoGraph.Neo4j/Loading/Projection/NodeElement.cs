using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>One node as it stands in Neo4j.</summary>
public sealed class NodeElement
{
    /// <summary>Makes a node.</summary>
    /// <param name="kind">What it stands for.</param>
    /// <param name="id">Its id, unique in its kind.</param>
    /// <param name="labels">All its labels, that of the kind first.</param>
    /// <param name="properties">Its properties, the id among them.</param>
    public NodeElement(NodeKind kind, string id, IReadOnlyList<string> labels, PropertySet properties)
    {
        (Kind, Id, Labels, Properties) = (kind, id, labels, properties);
        Hash = ContentHash.Of(labels.Order(StringComparer.Ordinal), properties);
        properties.Add("hash", Hash.ToString());
    }

    /// <summary>What it stands for.</summary>
    public NodeKind Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>All its labels.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Its properties, with id and hash.</summary>
    public PropertySet Properties { get; }

    /// <summary>The hash over labels and properties.</summary>
    public ContentHash Hash { get; }

    /// <summary>Its name in deltas.</summary>
    public ElementKey Key => ElementKey.Of(Kind, Id);
}
