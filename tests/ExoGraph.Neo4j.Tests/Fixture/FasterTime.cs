namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>A clock that runs some times faster, so that waits of seconds pass in tests of the whole service.</summary>
internal sealed class FasterTime(int times) : TimeProvider
{
    public override long GetTimestamp() => System.GetTimestamp() * times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Faster(dueTime), Faster(period));

    private TimeSpan Faster(TimeSpan span) => span > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, span.Ticks / times)) : span;
}
