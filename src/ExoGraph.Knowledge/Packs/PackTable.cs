namespace ExoGraph.Knowledge.Packs;

/// <summary>A table of an input file: how it was read and what became of its rows.</summary>
/// <param name="Name">Its name, with the archive's before a <c>!</c>.</param>
/// <param name="Layout">The layout that was recognised.</param>
/// <param name="Read">Rows read.</param>
/// <param name="Kept">Rows that gave something new.</param>
/// <param name="Merged">Rows that added evidence to what an earlier row gave.</param>
/// <param name="Skipped">Rows left out.</param>
public sealed record PackTable(string Name, string Layout, long Read, long Kept, long Merged, long Skipped)
{
    /// <summary>Columns or properties that have values, but of which nothing was made.</summary>
    public IReadOnlyList<UnusedColumn> Unused { get; init; } = [];
}
