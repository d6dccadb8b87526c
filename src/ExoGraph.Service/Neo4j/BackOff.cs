namespace ExoGraph.Service.Neo4j;

/// <summary>Waits longer after each failure: one second, two, four, up to a minute.</summary>
internal sealed class BackOff
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private int _failures;

    public TimeSpan Next() => TimeSpan.FromSeconds(Math.Min(s_longest.TotalSeconds, Math.Pow(2, Math.Min(_failures++, 10))));

    public void Reset() => _failures = 0;
}
