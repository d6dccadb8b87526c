using System.IO.Compression;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Lines of a pack's edge table by number, unpacking one block at a time and keeping the last few.</summary>
internal sealed class EdgeBlocks(string path, long[] starts, int rowsPerBlock)
{
    private const int Kept = 8;
    private readonly Lock _lock = new();
    private readonly Dictionary<int, string[]> _blocks = [];
    private readonly Queue<int> _order = new();

    /// <summary>The line of a statement from 0, without its line break.</summary>
    public string Line(int index)
    {
        var (block, row) = (index / rowsPerBlock, index % rowsPerBlock);
        string[]? lines;
        lock (_lock) _blocks.TryGetValue(block, out lines);
        lines ??= Keep(block, Read(block));
        return row < lines.Length ? lines[row] : throw new InvalidDataException($"{path} does not hold row {index + 1}: import the pack again.");
    }

    private string[] Keep(int block, string[] lines)
    {
        lock (_lock)
        {
            if (!_blocks.TryAdd(block, lines)) return lines;
            _order.Enqueue(block);
            if (_order.Count > Kept) _blocks.Remove(_order.Dequeue());
        }
        return lines;
    }

    private string[] Read(int block)
    {
        using var file = File.OpenHandle(path);
        var packed = new byte[starts[block + 1] - starts[block]];
        if (RandomAccess.Read(file, packed, starts[block]) != packed.Length) throw new InvalidDataException($"{path} was cut short: import the pack again.");
        using var reader = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text.TrimEnd('\n').Split('\n');
    }
}
