namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>A clock on which waits below a limit end at once and longer ones never; it keeps how long each should have been.</summary>
internal sealed class RecordingTime(TimeSpan limit) : TimeProvider
{
    private readonly Lock _gate = new();

    /// <summary>The waits that ended.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= limit)
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        lock (_gate)
            Waits.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
