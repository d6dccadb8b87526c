namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>One row of a table, with its cells by column.</summary>
internal sealed class Row(string file, int line, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>Where it stands.</summary>
    public Place Place { get; } = new(file, line);

    /// <summary>A cell; empty where nothing stands in it.</summary>
    public string this[string column] => cells[column];

    /// <summary>The items of a cell, separated by <c>|</c>.</summary>
    public IReadOnlyList<string> List(string column) => this[column].Length == 0 ? [] : this[column].Split('|');
}
