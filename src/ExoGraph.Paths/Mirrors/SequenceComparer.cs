namespace ExoGraph.Paths.Mirrors;

/// <summary>Two arrays of numbers are the same when they hold the same numbers in the same order.</summary>
internal sealed class SequenceComparer : IEqualityComparer<int[]>
{
    public static readonly SequenceComparer Instance = new();

    public bool Equals(int[]? x, int[]? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.AsSpan().SequenceEqual(y));

    public int GetHashCode(int[] obj)
    {
        var hash = new HashCode();
        foreach (var number in obj) hash.Add(number);
        return hash.ToHashCode();
    }
}
