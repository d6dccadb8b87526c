using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>
/// A server on a free port that answers byte for byte what a test gives, for what no real Neo4j does on demand: old versions, replies cut
/// off midway, gateways, clusters.
/// </summary>
internal sealed class FakeServer : IAsyncDisposable
{
    /// <summary>What a Neo4j 5.26 tells at its root.</summary>
    public const string Root = """{"bolt_direct":"bolt://localhost:7687","query":"http://localhost/db/{databaseName}/query/v2","neo4j_version":"5.26.0","neo4j_edition":"community"}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<FakeRequest, string> _answer;
    private readonly Task _loop;

    /// <summary>Starts with a function from a request to the raw bytes of the response, after which the connection is closed.</summary>
    public FakeServer(Func<FakeRequest, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Uri => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>All requests so far, the reads of the root left out.</summary>
    public List<FakeRequest> Requests { get; } = [];

    /// <summary>A fake that is Neo4j at its root and answers the statements sent to it as told.</summary>
    public static FakeServer Neo4j(params Func<FakeRequest, string>[] answers)
    {
        var next = 0;
        return new(request => request.Path == "/" ? Reply(200, Root) : answers[Math.Min(next++, answers.Length - 1)](request));
    }

    /// <summary>A whole HTTP response.</summary>
    public static string Reply(int status, string body, string contentType = "application/json", string headers = "") =>
        $"HTTP/1.1 {status} X\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        try
        {
            var request = await FakeRequest.ReadAsync(stream, _stop.Token);
            if (request is not null && request.Path != "/")
                Requests.Add(request);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_answer(request ?? FakeRequest.Unreadable)), _stop.Token);
        }
        catch (IOException)
        {
            // The client went away, as it may.
        }
    }
}
