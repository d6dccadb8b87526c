using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>One relationship as it stands in Neo4j.</summary>
public sealed class RelationshipElement
{
    /// <summary>Makes a relationship.</summary>
    /// <param name="shape">Its type and what it ties.</param>
    /// <param name="id">Its id, unique in its type.</param>
    /// <param name="from">The id of the node it starts at.</param>
    /// <param name="to">The id of the node it ends at.</param>
    /// <param name="properties">Its other properties.</param>
    public RelationshipElement(RelationshipShape shape, string id, string from, string to, PropertySet properties)
    {
        (Shape, Id, From, To, Properties) = (shape, id, from, to, properties.Put("id", id));
        Hash = ContentHash.Of([from, to], properties);
        properties.Add("hash", Hash.ToString());
    }

    /// <summary>Its type and what it ties.</summary>
    public RelationshipShape Shape { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The id of the node it starts at.</summary>
    public string From { get; }

    /// <summary>The id of the node it ends at.</summary>
    public string To { get; }

    /// <summary>Its properties, with id and hash.</summary>
    public PropertySet Properties { get; }

    /// <summary>The hash over ends and properties.</summary>
    public ContentHash Hash { get; }

    /// <summary>Its name in deltas.</summary>
    public ElementKey Key => ElementKey.Of(Shape.Type, Id);
}
