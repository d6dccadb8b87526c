namespace ExoGraph.Core.Naming;

/// <summary>How many keystrokes two names are apart (Levenshtein 1966).</summary>
public static class EditDistance
{
    /// <summary>The number of insertions, deletions and substitutions between two names, or <paramref name="limit"/> + 1 where it is more.</summary>
    public static int Within(string a, string b, int limit)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit) return limit + 1;
        }
        return row[b.Length] > limit ? limit + 1 : row[b.Length];
    }
}
