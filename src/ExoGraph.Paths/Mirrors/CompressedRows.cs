namespace ExoGraph.Paths.Mirrors;

/// <summary>Compressed sparse rows: where the row of each vertex begins, and which edges stand in it.</summary>
internal static class CompressedRows
{
    /// <summary>Where the row of each vertex begins; one more entry closes the last.</summary>
    public static int[] Offsets(ReadOnlySpan<int> rowOf, int rows)
    {
        var offsets = new int[rows + 1];
        foreach (var row in rowOf) offsets[row + 1]++;
        for (var r = 0; r < rows; r++) offsets[r + 1] += offsets[r];
        return offsets;
    }

    /// <summary>Offsets, and the numbers of the edges row by row (a stable counting sort).</summary>
    public static (int[] Offsets, int[] Edges) Index(ReadOnlySpan<int> rowOf, int rows)
    {
        var offsets = Offsets(rowOf, rows);
        var next = offsets.AsSpan(0, rows).ToArray();
        var edges = new int[rowOf.Length];
        for (var e = 0; e < rowOf.Length; e++) edges[next[rowOf[e]]++] = e;
        return (offsets, edges);
    }
}
