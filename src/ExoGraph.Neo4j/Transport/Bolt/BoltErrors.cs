#if NEO4J_DRIVER
using System.Net.Sockets;
using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>Names the driver's failures as ours.</summary>
internal static class BoltErrors
{
    public static async Task<T> GuardAsync<T>(INeo4jTransport transport, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is Neo4jException or IOException or SocketException or NotSupportedException)
        {
            throw Describe(e, transport);
        }
    }

    private static Neo4jTransportException Describe(Exception e, INeo4jTransport transport)
    {
        var causes = Causes(e).ToList();
        if (causes.OfType<SocketException>().FirstOrDefault() is { } socket)
            return Neo4jErrors.NotReachable(transport, socket.SocketErrorCode.ToString(), e);
        return e is Neo4jException { Code: { } code } ? Neo4jErrors.FromCode(code, e.Message, transport, e) : Neo4jErrors.CutOff(transport, e);
    }

    private static IEnumerable<Exception> Causes(Exception e) =>
        e is AggregateException many ? many.InnerExceptions.SelectMany(Causes) : e.InnerException is { } inner ? Causes(inner).Prepend(e) : [e];
}
#endif
