namespace ExoGraph.Service.Downloads;

/// <summary>A form in which an answer can be had.</summary>
/// <param name="Name">What <c>format=</c> calls it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">The ending of a file of it.</param>
/// <param name="Meaning">What it is, in a few words.</param>
public sealed record ResultFormat(string Name, string MediaType, string Extension, string Meaning)
{
    /// <summary>All forms, in the order in which they are listed.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } =
    [
        new("json", "application/json", "json", "all of it"),
        new("csv", "text/csv", "csv", "a table with commas"),
        new("tsv", "text/tab-separated-values", "tsv", "a table with tabs"),
        new("svg", "image/svg+xml", "svg", "a figure"),
        new("graphml", "application/graphml+xml", "graphml", "for Gephi, NetworkX, igraph, yEd"),
        new("cx2", "application/cx2+json", "cx2", "for Cytoscape"),
        new("cypher", "application/x-cypher-query", "cypher", "the query that returns the same set on the loaded Neo4j"),
        new("bibtex", "application/x-bibtex", "bib", "the publications behind it"),
    ];

    /// <summary>The form of a name; null where there is none.</summary>
    public static ResultFormat? Of(string name) => All.FirstOrDefault(f => f.Name == name);
}
