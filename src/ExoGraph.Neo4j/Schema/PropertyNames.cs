using System.Collections.Frozen;

namespace ExoGraph.Neo4j.Schema;

/// <summary>The properties that ExoGraph writes. Whatever else others set on its nodes and relationships is theirs and is left alone.</summary>
public static class PropertyNames
{
    private static readonly string[] s_relationship =
    [
        "id", "hash", "sign", "belief", "implied", "cancer", "cancerName", "cell", "cellName", "organism", "biofluid", "mode", "transfer", "mechanisms",
        "levels", "studies", "pmids", "source", "subjectForm", "objectForm", "purpose", "form", "loading", "topology", "enriched", "order", "reason",
        "reference", "verdict", "citedAs", "note",
    ];

    private static readonly FrozenDictionary<NodeKind, string[]> s_node = new Dictionary<NodeKind, string[]>
    {
        [NodeKind.Entity] = ["id", "hash", "name", "symbol", "synonyms", "desirable", "generic", "bearer", "process", "needsBearer", "xrefs", "note", "class", "source"],
        [NodeKind.Statement] =
        [
            "id", "hash", "predicate", "scope", "reading", "belief", "ownBelief", "implied", "subject", "object", "subjectForm", "objectForm", "cancer", "cell",
            "organism", "biofluid", "transfer", "mechanisms", "framed", "purpose", "replacedBy", "reason", "contentHash",
        ],
        [NodeKind.Evidence] = ["id", "hash", "of", "order", "study", "readIn", "level", "locator", "direction", "certainty", "verdict", "citedAs", "references", "claim", "pmid"],
        [NodeKind.Publication] =
        [
            "id", "hash", "title", "authors", "journal", "year", "citation", "kind", "doi", "pmid", "notices", "noticeDates", "noticeDois", "noticeNotes",
        ],
        [NodeKind.Mechanism] = ["id", "hash", "title", "path", "asserts", "hops"],
        [NodeKind.Transfer] =
        [
            "id", "hash", "donor", "vesicle", "recipient", "biofluid", "mode", "proof", "method", "surface", "targeting", "release", "route", "cancer", "cell",
            "organism", "contextBiofluid", "contextTransfer",
        ],
        [NodeKind.Note] = ["id", "hash", "about", "property", "value", "unit"],
        [NodeKind.AuditFinding] = ["id", "hash", "kind", "locator", "printed", "accepted", "ground", "records", "order"],
        [NodeKind.Vocabulary] = ["id", "hash", "json"],
    }.ToFrozenDictionary();

    /// <summary>Those of the nodes of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<string> Of(NodeKind kind) => s_node[kind];

    /// <summary>Those of relationships, whatever their type.</summary>
    public static IReadOnlyList<string> OfRelationships => s_relationship;
}
