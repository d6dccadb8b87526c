namespace ExoGraph.Neo4j.Transport;

/// <summary>Runs work again after failures that may pass, with growing, jittered delays.</summary>
internal sealed class Retrier(RetryPolicy policy, TimeProvider time)
{
    public TimeProvider Time => time;

    /// <summary>Runs <paramref name="work"/>, again where <paramref name="mayRetry"/> allows it.</summary>
    public async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> work, Func<Neo4jTransportException, bool> mayRetry, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jTransportException e) when (attempt < policy.Attempts && mayRetry(e))
            {
                await Task.Delay(Jittered(policy.DelayAfter(attempt)), time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Work without effect on the server may also be repeated when its reply was lost.</summary>
    public static bool Harmless(Neo4jTransportException e) => e.MayPass;

    /// <summary>A statement is repeated only when it is certain that nothing of it was saved.</summary>
    public static Func<Neo4jTransportException, bool> Unsaved(CypherStatement statement) => e =>
        e.Kind is Neo4jErrorKind.NotReachable || (e.Kind is Neo4jErrorKind.Transient && statement.RetryWhenTransient);

#pragma warning disable CA5394 // Jitter is no secret.
    private static TimeSpan Jittered(TimeSpan delay) => delay * (0.5 + Random.Shared.NextDouble() / 2);
#pragma warning restore CA5394
}
