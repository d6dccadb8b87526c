using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>Sends one request of the Query API and hands back its reply as a stream; knows no retries.</summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly HttpClient _http;
    private readonly INeo4jTransport _transport;

    public QueryApiClient(Neo4jOptions options, INeo4jTransport transport)
    {
        _transport = transport;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10), // A name may come to mean another machine.
            UseCookies = false,
            UseProxy = !options.Address.IsLoopback,
        };
        _http = new HttpClient(handler)
        {
            BaseAddress = new Uri(options.Address.AbsoluteUri.TrimEnd('/') + "/"),
            Timeout = Timeout.InfiniteTimeSpan, // The server limits its statements; the caller may cancel.
        };
        _http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        if (!string.IsNullOrEmpty(options.User))
        {
            var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));
            _http.DefaultRequestHeaders.Authorization = new("Basic", login);
        }
    }

    /// <summary>Sends a request; a reply of status 2xx may still end with an error.</summary>
    /// <param name="method">GET or POST.</param>
    /// <param name="path">Relative to the server's root.</param>
    /// <param name="body">The JSON body, if any.</param>
    /// <param name="affinity">The member of a cluster that holds the transaction.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<QueryReply> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? body, string? affinity, CancellationToken cancellationToken)
    {
        var response = await GetResponseAsync(method, path, body, affinity, cancellationToken).ConfigureAwait(false);
        try
        {
            if (response.Content.Headers.ContentType?.MediaType != "application/json")
                throw HttpFailures.NoJson(response, _transport);

            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var reply = new QueryReply(response, stream, _transport) { Affinity = AffinityOf(response) ?? affinity };
            if (!response.IsSuccessStatusCode)
                await ThrowAsync(reply, response, cancellationToken).ConfigureAwait(false);
            return reply;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Sends a DELETE, which has no reply; what is not there any more counts as deleted.</summary>
    public async Task DeleteAsync(string path, string? affinity, CancellationToken cancellationToken)
    {
        using var response = await GetResponseAsync(HttpMethod.Delete, path, null, affinity, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode && response.StatusCode is not HttpStatusCode.NotFound)
            throw HttpFailures.NoJson(response, _transport);
    }

    /// <summary>The body of a request, in plain JSON.</summary>
    /// <exception cref="ArgumentException">A parameter cannot be sent.</exception>
    public static ReadOnlyMemory<byte> Body(CypherStatement? statement, AccessMode? accessMode, IReadOnlyCollection<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, Json);
        writer.WriteStartObject();
        if (statement is not null)
        {
            writer.WriteString("statement"u8, statement.Text);
            writer.WritePropertyName("parameters"u8);
            CypherValues.Write(writer, statement.Parameters);
            writer.WriteBoolean("includeCounters"u8, true);
        }

        if (accessMode is { } mode)
            writer.WriteString("accessMode"u8, mode is AccessMode.Read ? "READ"u8 : "WRITE"u8);
        if (bookmarks.Count > 0)
        {
            writer.WritePropertyName("bookmarks"u8);
            CypherValues.Write(writer, bookmarks);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> GetResponseAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? body, string? affinity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is { } bytes)
            request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = JsonType } };
        if (affinity is not null)
            request.Headers.Add(AffinityHeader, affinity);
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw HttpFailures.NoResponse(e, _transport);
        }
    }

    private async Task ThrowAsync(QueryReply reply, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using (reply.ConfigureAwait(false))
        {
            await reply.ReadToEndAsync(cancellationToken).ConfigureAwait(false); // Throws the error that it names.
            throw HttpFailures.NoJson(response, _transport);
        }
    }

    private static string? AffinityOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;
}
