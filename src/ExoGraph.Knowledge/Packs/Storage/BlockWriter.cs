using System.IO.Compression;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Writes rows as gzip members of some rows each: any gzip reader reads the file whole, and one block can be read alone. Batches of blocks are filled and packed in parallel and written in order.</summary>
internal sealed class BlockWriter(Stream target, int rowsPerBlock) : IDisposable
{
    private const int BlocksPerBatch = 16;

    private readonly Queue<Task<EdgeBatch>> _packing = new();
    private readonly Stack<EdgeBatch> _spare = new();
    private readonly List<long> _starts = [];
    private readonly int _parallel = Math.Clamp(Environment.ProcessorCount, 1, 8);
    private long _position;

    /// <summary>Where each block starts, and where the last one ends.</summary>
    public long[] Starts => [.. _starts, _position];

    /// <summary>Writes the header as a block of its own, which <see cref="Starts"/> does not count.</summary>
    public void Header(string text)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(Encoding.UTF8.GetBytes(text));
        packed.WriteTo(target);
        _position = packed.Length;
    }

    /// <summary>Writes so many rows.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="fill">Fills the rows of a batch; called on several threads at once.</param>
    /// <param name="written">Takes each batch once it is written, in order, on this thread.</param>
    /// <param name="cancellation">Stops between batches.</param>
    public void Write(int rows, Action<EdgeBatch> fill, Action<EdgeBatch> written, CancellationToken cancellation)
    {
        for (var first = 0; first < rows; first += rowsPerBlock * BlocksPerBatch)
        {
            cancellation.ThrowIfCancellationRequested();
            var batch = (_spare.TryPop(out var spare) ? spare : new EdgeBatch(rowsPerBlock)).At(first, Math.Min(rowsPerBlock * BlocksPerBatch, rows - first));
            _packing.Enqueue(Task.Run(() => Filled(batch, fill), CancellationToken.None));
            if (_packing.Count > _parallel) WriteOne(written);
        }
        while (_packing.Count > 0) WriteOne(written);
    }

    public void Dispose()
    {
        // A stopped import leaves batches being packed: they end by themselves.
        foreach (var task in _packing) task.ContinueWith(t => t.Exception, TaskScheduler.Default);
        foreach (var batch in _spare) batch.Dispose();
    }

    private void WriteOne(Action<EdgeBatch> written)
    {
        var batch = _packing.Dequeue().GetAwaiter().GetResult();
        batch.Packed.WriteTo(target);
        foreach (var length in batch.Lengths)
        {
            _starts.Add(_position);
            _position += length;
        }
        written(batch);
        _spare.Push(batch);
    }

    private static EdgeBatch Filled(EdgeBatch batch, Action<EdgeBatch> fill)
    {
        fill(batch);
        return batch;
    }
}
