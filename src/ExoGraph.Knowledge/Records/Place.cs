namespace ExoGraph.Knowledge.Records;

/// <summary>A line of a file, as problems name it.</summary>
/// <param name="File">The path from the folder that holds the records, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Place(string File, int Line);
