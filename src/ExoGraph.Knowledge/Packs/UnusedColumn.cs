namespace ExoGraph.Knowledge.Packs;

/// <summary>A column of a table, or a property of JSON objects, that the import has no use for.</summary>
/// <param name="Name">Its name; <c>column N</c> where the header has none.</param>
/// <param name="Rows">Rows that have a value there.</param>
public sealed record UnusedColumn(string Name, long Rows);
