namespace ExoGraph.Paths.Mirrors;

/// <summary>Runs of two or more statements, by where they start and where they end. All statements of a run follow each other.</summary>
internal sealed class RunTable
{
    public static readonly RunTable Empty = new([], [], []);

    private readonly int[][] _runs;
    private readonly Dictionary<int, int[]> _from;
    private readonly Dictionary<int, int[]> _to;

    public RunTable(int[][] runs, Dictionary<int, int[]> from, Dictionary<int, int[]> to)
    {
        _runs = runs;
        _from = from;
        _to = to;
    }

    public int Count => _runs.Length;

    /// <summary>The edges of a run, by their numbers in the walk graph.</summary>
    public ReadOnlySpan<int> this[int run] => _runs[run];

    /// <summary>Runs that leave a vertex.</summary>
    public ReadOnlySpan<int> From(int vertex) => _from.TryGetValue(vertex, out var found) ? found : [];

    /// <summary>Runs that end at a vertex.</summary>
    public ReadOnlySpan<int> To(int vertex) => _to.TryGetValue(vertex, out var found) ? found : [];
}
