using System.Diagnostics;

namespace ExoGraph.Paths.Chains;

/// <summary>When a search must stop before it is complete: the time that the query gives it, or more partial chains than memory should hold.</summary>
/// <param name="budget">The time; null for no limit.</param>
/// <param name="cancellation">Stops it at once.</param>
/// <param name="maxStates">How many partial chains (about 60 bytes each).</param>
internal sealed class SearchLimits(TimeSpan? budget, CancellationToken cancellation, int maxStates = SearchLimits.MaxStates)
{
    /// <summary>What memory should hold at the most.</summary>
    public const int MaxStates = 30_000_000;

    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>What is left of the budget; null where there is none.</summary>
    public TimeSpan? Left => budget is { } time ? TimeSpan.FromTicks(Math.Max(0, (time - Stopwatch.GetElapsedTime(_start)).Ticks)) : null;

    /// <summary>Whether to stop now.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public bool IsOver(int states)
    {
        cancellation.ThrowIfCancellationRequested();
        return states > maxStates || (budget is { } time && Stopwatch.GetElapsedTime(_start) >= time);
    }
}
