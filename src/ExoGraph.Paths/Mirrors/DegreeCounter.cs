namespace ExoGraph.Paths.Mirrors;

/// <summary>Counts distinct step neighbours of each vertex, in and out, among accepted statements of a set of sources; at least 1.</summary>
internal static class DegreeCounter
{
    public static int[] Count(MirrorData data, int[] costs)
    {
        var degrees = new int[data.Ids.Length];
        Parallel.For(0, degrees.Length, v => degrees[v] = Math.Max(1, Neighbours(data, costs, v)));
        return degrees;
    }

    /// <summary>Both rows stand in order of neighbour: one merge finds the distinct ones.</summary>
    private static int Neighbours(MirrorData data, int[] costs, int v)
    {
        var (o, oEnd, i, iEnd) = (data.OutOffsets[v], data.OutOffsets[v + 1], data.InOffsets[v], data.InOffsets[v + 1]);
        var (count, last) = (0, v);
        while (o < oEnd || i < iEnd)
        {
            var takeOut = i == iEnd || (o < oEnd && data.Targets[o] <= data.Sources[data.InEdges[i]]);
            var edge = takeOut ? o++ : data.InEdges[i++];
            var neighbour = takeOut ? data.Targets[edge] : data.Sources[edge];
            if (neighbour == last || neighbour == v || costs[edge] == BeliefView.Absent) continue;
            if ((data.Flags[edge] & (EdgeFlags.Transfer | EdgeFlags.AsPrinted)) != 0) continue;
            last = neighbour;
            count++;
        }
        return count;
    }
}
