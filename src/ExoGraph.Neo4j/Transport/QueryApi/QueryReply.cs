using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>A reply that is read while it arrives; memory holds one buffer and the rows parsed from it.</summary>
internal sealed class QueryReply(HttpResponseMessage response, Stream stream, INeo4jTransport transport) : IReply
{
    private readonly ReplyParser _parser = new();
    private readonly List<Neo4jRow> _rows = [];
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _filled;
    private bool _ended;

    /// <summary>The member of a cluster that answered, to be named again within a transaction.</summary>
    public string? Affinity { get; init; }

    /// <summary>What the reply says beside its rows; whole once it is complete.</summary>
    public ReplyTail Tail => new(_parser.Members, transport);

    public WriteCounters Counters => Tail.Counters;

    public IReadOnlyList<string> Bookmarks => Tail.Bookmarks;

    public async IAsyncEnumerable<Neo4jRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            foreach (var row in _rows) // Those that PrimeAsync has read already, at first.
                yield return row;
        }
        while (await ReadBatchAsync(cancellationToken).ConfigureAwait(false));
        if (Tail.Error is { } error)
            throw error;
    }

    /// <summary>Reads the first rows, so that an error that comes before any is thrown here and the statement can be tried again.</summary>
    public async Task<QueryReply> PrimeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await ReadBatchAsync(cancellationToken).ConfigureAwait(false) && Tail.Error is { } error)
                throw error;
            return this;
        }
        catch
        {
            await DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads what is left and throws the error that it names, if any.</summary>
    public async Task ReadToEndAsync(CancellationToken cancellationToken) =>
        await RowsAsync(cancellationToken).CountAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Reads until there are rows or the reply is complete; false when no rows are left.</summary>
    private async ValueTask<bool> ReadBatchAsync(CancellationToken cancellationToken)
    {
        _rows.Clear();
        var wanted = 1;
        while (!_parser.IsComplete && _rows.Count == 0)
        {
            if (_ended)
                throw Neo4jErrors.CutOff(transport);
            await FillAsync(wanted, cancellationToken).ConfigureAwait(false);
            var consumed = Parse();
            // Where not even one value was complete, wait for as many bytes again: a long value is not parsed once for each packet.
            wanted = consumed == 0 ? _filled : 1;
            _buffer.AsSpan(consumed, _filled - consumed).CopyTo(_buffer);
            _filled -= consumed;
        }

        return _rows.Count > 0;
    }

    public ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(Interlocked.Exchange(ref _buffer, []));
        response.Dispose(); // Closes the connection when the reply was not read to its end.
        return ValueTask.CompletedTask;
    }

    private int Parse()
    {
        try
        {
            return _parser.Parse(_buffer.AsSpan(0, _filled), _rows);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw Neo4jErrors.NotNeo4j(transport, "its reply is not the Query API's JSON", e);
        }
    }

    private async ValueTask FillAsync(int wanted, CancellationToken cancellationToken)
    {
        var target = _filled + wanted;
        if (target > _buffer.Length)
            Grow(target);
        do
        {
            var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
            _ended = read == 0;
            _filled += read;
        }
        while (!_ended && _filled < target);
    }

    private async ValueTask<int> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw Neo4jErrors.CutOff(transport, e);
        }
    }

    private void Grow(int target)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(target, _buffer.Length * 2));
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
