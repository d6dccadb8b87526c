using System.Net.Sockets;
using System.Security.Authentication;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>Says what a failed HTTP exchange means for the way to Neo4j.</summary>
internal static class HttpFailures
{
    /// <summary>No response came.</summary>
    public static Neo4jTransportException NoResponse(HttpRequestException e, INeo4jTransport transport) => e.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => Neo4jErrors.Tls(transport, TlsCause(e), e),
        HttpRequestError.NameResolutionError => Neo4jErrors.NotReachable(transport, "the host name is unknown", e),
        HttpRequestError.ConnectionError => Neo4jErrors.NotReachable(transport, ConnectCause(e), e),
        HttpRequestError.InvalidResponse => Neo4jErrors.NotNeo4j(transport, "it does not speak HTTP", e),
        _ => Neo4jErrors.CutOff(transport, e),
    };

    /// <summary>A response came, but no JSON in it.</summary>
    public static Neo4jTransportException NoJson(HttpResponseMessage response, INeo4jTransport transport) => (int)response.StatusCode switch
    {
        429 or 502 or 503 or 504 => new(
            Neo4jErrorKind.Transient,
            $"{transport.Target} or a gateway before it is busy or restarting (HTTP status {(int)response.StatusCode}); try again later."),
        401 or 407 => new(
            Neo4jErrorKind.WrongPassword,
            $"{transport.Target} or a gateway before it refuses the log-in (HTTP status {(int)response.StatusCode}); correct ExoGraph:Neo4j:User and ExoGraph:Neo4j:Password."),
        >= 300 and < 400 => Neo4jErrors.NotNeo4j(transport, $"it redirects to {response.Headers.Location}; give that address if it is Neo4j's"),
        var status => Neo4jErrors.NotNeo4j(transport, $"HTTP status {status} with content of type {response.Content.Headers.ContentType?.MediaType ?? "none"}"),
    };

    private static string ConnectCause(HttpRequestException e) => e.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "connection refused: nothing listens there",
        SocketException socket => socket.SocketErrorCode.ToString(),
        OperationCanceledException or TimeoutException => "no connection within the time limit",
        _ => "no connection",
    };

    private static string TlsCause(HttpRequestException e) =>
        e.InnerException is AuthenticationException a && a.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase)
            ? "the server's certificate is not trusted"
            : "no TLS is spoken on that port";
}
