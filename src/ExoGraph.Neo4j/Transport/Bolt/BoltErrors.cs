using System.Net.Sockets;
using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>Names the driver's failures as ours.</summary>
internal static class BoltErrors
{
    /// <summary>Runs work of the driver; where it fails, the session given is closed.</summary>
    public static async Task<T> GuardAsync<T>(INeo4jTransport transport, Func<Task<T>> work, IAsyncSession? closed = null)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (closed is not null)
                await CloseAsync(closed).ConfigureAwait(false);
            if (!IsOfDriver(e))
                throw;
            throw Describe(e, transport);
        }
    }

    /// <summary>Closes a session; where the connection is lost, there is nothing left to close.</summary>
    public static async ValueTask CloseAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (IsOfDriver(e))
        {
            return; // The error that led here is the one to report.
        }
    }

    private static bool IsOfDriver(Exception e) => e is Neo4jException or IOException or SocketException or NotSupportedException;

    private static Neo4jTransportException Describe(Exception e, INeo4jTransport transport) => e switch
    {
        Neo4jException { Code: { } code } => Neo4jErrors.FromCode(code, e.Message, transport, e),
        NotSupportedException => Neo4jErrors.NotNeo4j(transport, "it does not speak Bolt", e),
        _ when Causes(e).Any(c => c.Message.StartsWith("Failed to establish encrypted connection", StringComparison.Ordinal)) =>
            Neo4jErrors.Tls(transport, "no TLS is spoken on that port, or its certificate is not trusted", e),
        _ when Causes(e).Any(NeverConnected) => Neo4jErrors.NotReachable(transport, "no connection: nothing listens there", e),
        _ => Neo4jErrors.CutOff(transport, e),
    };

    // Nothing was sent, so a write may be tried again: the driver tells this only by its words, a lost connection has others.
    private static bool NeverConnected(Exception e) =>
        e is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain }
        || e.Message.StartsWith("Failed to connect to", StringComparison.Ordinal)
        || e.Message.StartsWith("Unable to connect to database", StringComparison.Ordinal);

    private static IEnumerable<Exception> Causes(Exception e) =>
        e is AggregateException many ? many.InnerExceptions.SelectMany(Causes) : e.InnerException is { } inner ? Causes(inner).Prepend(e) : [e];
}
