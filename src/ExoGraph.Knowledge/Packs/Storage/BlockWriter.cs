using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Writes lines as gzip members of some rows each: any gzip reader reads the file whole, and one block can be read alone. Blocks are packed in parallel and written in order.</summary>
internal sealed class BlockWriter(Stream target, int rowsPerBlock) : IDisposable
{
    private readonly Queue<Task<byte[]>> _packing = new();
    private readonly List<long> _starts = [];
    private readonly int _parallel = Math.Clamp(Environment.ProcessorCount, 1, 8);
    private StringBuilder _block = new(1 << 16);
    private int _rows;
    private long _position;

    /// <summary>The row being written.</summary>
    public StringBuilder Row => _block;

    /// <summary>Where each block starts, and where the last one ends.</summary>
    public long[] Starts => [.. _starts, _position];

    /// <summary>Writes the header as a block of its own, which <see cref="Starts"/> does not count.</summary>
    public void Header(string text)
    {
        var packed = Pack(new StringBuilder(text));
        target.Write(packed);
        _position = packed.Length;
    }

    /// <summary>Closes the row that was written to <see cref="Row"/>.</summary>
    public void EndRow()
    {
        if (++_rows == rowsPerBlock) EndBlock();
    }

    /// <summary>Writes what is still open.</summary>
    public void Finish()
    {
        if (_rows > 0) EndBlock();
        while (_packing.Count > 0) WriteOne();
    }

    public void Dispose()
    {
        foreach (var task in _packing) task.ContinueWith(t => t.Exception, TaskScheduler.Default);
    }

    private void EndBlock()
    {
        var block = _block;
        _block = new StringBuilder(block.Length + 1024);
        _rows = 0;
        _packing.Enqueue(Task.Run(() => Pack(block)));
        while (_packing.Count > _parallel) WriteOne();
    }

    private void WriteOne()
    {
        var packed = _packing.Dequeue().GetAwaiter().GetResult();
        _starts.Add(_position);
        target.Write(packed);
        _position += packed.Length;
    }

    private static byte[] Pack(StringBuilder text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var written = 0;
            var encoder = Encoding.UTF8.GetEncoder();
            foreach (var chunk in text.GetChunks()) written += encoder.GetBytes(chunk.Span, buffer.AsSpan(written), flush: false);
            using var packed = new MemoryStream(written / 4 + 64);
            using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(buffer, 0, written);
            return packed.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
