namespace ExoGraph.Neo4j.Transport;

/// <summary>How often and after which delay a transient failure is tried again.</summary>
/// <param name="Attempts">Tries in all; 1 means no retry.</param>
/// <param name="FirstDelay">Before the second try; each later delay is twice the one before.</param>
/// <param name="LongestDelay">No delay is longer.</param>
public sealed record RetryPolicy(int Attempts, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    /// <summary>Five tries within about two seconds: enough for a deadlock or a short restart of the network.</summary>
    public static RetryPolicy Default { get; } = new(5, TimeSpan.FromMilliseconds(125), TimeSpan.FromSeconds(5));

    /// <summary>The longest delay after a failed try; the actual one is drawn from its upper half, so that rivals do not meet again.</summary>
    /// <param name="attempt">The number of the failed try, from 1.</param>
    public TimeSpan DelayAfter(int attempt)
    {
        var factor = Math.Pow(2, Math.Min(attempt - 1, 30));
        return TimeSpan.FromTicks((long)Math.Min(FirstDelay.Ticks * factor, LongestDelay.Ticks));
    }
}
