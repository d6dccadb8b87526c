using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Writes lines as gzip members of some rows each: any gzip reader reads the file whole, and one block can be read alone. Blocks are packed in parallel and written in order.</summary>
internal sealed class BlockWriter(Stream target, int rowsPerBlock) : IDisposable
{
    private readonly Queue<Task<Block>> _packing = new();
    private readonly Stack<Block> _spare = new();
    private readonly List<long> _starts = [];
    private readonly List<ulong> _hashes = [];
    private readonly int _parallel = Math.Clamp(Environment.ProcessorCount, 1, 8);
    private Block _block = new();
    private int _rows;
    private long _position;

    private sealed class Block : IDisposable
    {
        public RowBuffer Rows { get; } = new(1 << 19);

        public MemoryStream Packed { get; } = new(1 << 16);

        public List<ulong> Hashes { get; } = [];

        public void Dispose() => Packed.Dispose();
    }

    /// <summary>The row being written.</summary>
    public RowBuffer Row => _block.Rows;

    /// <summary>Where each block starts, and where the last one ends.</summary>
    public long[] Starts => [.. _starts, _position];

    /// <summary>The first 64 bits of SHA-256 over each row behind its first cell.</summary>
    public ulong[] Hashes => [.. _hashes];

    /// <summary>Writes the header as a block of its own, which <see cref="Starts"/> does not count.</summary>
    public void Header(string text)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(Encoding.UTF8.GetBytes(text));
        packed.WriteTo(target);
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
        // A stopped import leaves blocks being packed: they end by themselves.
        foreach (var task in _packing) task.ContinueWith(t => t.Exception, TaskScheduler.Default);
        _block.Dispose();
        foreach (var block in _spare) block.Dispose();
    }

    private void EndBlock()
    {
        var block = _block;
        _packing.Enqueue(Task.Run(() => Pack(block)));
        while (_packing.Count > _parallel) WriteOne();
        _block = _spare.TryPop(out var spare) ? spare : new Block();
        _rows = 0;
    }

    private void WriteOne()
    {
        var block = _packing.Dequeue().GetAwaiter().GetResult();
        _starts.Add(_position);
        block.Packed.WriteTo(target);
        _position += block.Packed.Length;
        _hashes.AddRange(block.Hashes);
        block.Hashes.Clear();
        block.Rows.Clear();
        block.Packed.SetLength(0);
        _spare.Push(block);
    }

    private static Block Pack(Block block)
    {
        using var packer = new GZipStream(block.Packed, CompressionLevel.Fastest, leaveOpen: true);
        packer.Write(block.Rows.Written);
        Hash(block.Rows.Written, block.Hashes);
        return block;
    }

    private static void Hash(ReadOnlySpan<byte> rows, List<ulong> into)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        while (!rows.IsEmpty)
        {
            var end = rows.IndexOf((byte)'\n');
            var row = rows[..end];
            SHA256.HashData(row[(row.IndexOf((byte)'\t') + 1)..], hash);
            into.Add(BinaryPrimitives.ReadUInt64BigEndian(hash));
            rows = rows[(end + 1)..];
        }
    }
}
