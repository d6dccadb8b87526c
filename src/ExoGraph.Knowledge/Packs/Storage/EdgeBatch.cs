using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Some rows of an edge table on their way to the file, with what the columns keep of them. Used again and again.</summary>
internal sealed class EdgeBatch : IDisposable
{
    /// <summary>The number of its first row, from 0.</summary>
    public int First { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int Count { get; private set; }

    /// <summary>The rows of the block that is being filled.</summary>
    public RowBuffer Rows { get; } = new(1 << 16);

    /// <summary>Blocks packed so far.</summary>
    public MemoryStream Packed { get; } = new(1 << 17);

    /// <summary>Packed length of each block.</summary>
    public List<int> Lengths { get; } = [];

    /// <summary>The first 64 bits of SHA-256 over each row behind its first cell.</summary>
    public List<ulong> Hashes { get; } = [];

    /// <summary>The evidence of all rows, in order.</summary>
    public List<EvidenceRow> Evidence { get; } = [];

    /// <summary>Where each row's evidence ends in <see cref="Evidence"/>.</summary>
    public List<int> EvidenceEnds { get; } = [];

    /// <summary>The evidence of the row that is being filled.</summary>
    public List<EvidenceRow> OfRow { get; } = [];

    /// <summary>Begins anew.</summary>
    public EdgeBatch At(int first, int count)
    {
        (First, Count) = (first, count);
        Rows.Clear();
        Packed.SetLength(0);
        Lengths.Clear();
        Hashes.Clear();
        Evidence.Clear();
        EvidenceEnds.Clear();
        return this;
    }

    /// <summary>Packs the rows filled since the last time as a block that can be unpacked alone.</summary>
    public void EndBlock()
    {
        var start = Packed.Length;
        using (var packer = new GZipStream(Packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(Rows.Written);
        Lengths.Add((int)(Packed.Length - start));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var rows = Rows.Written; !rows.IsEmpty;)
        {
            var end = rows.IndexOf((byte)'\n');
            SHA256.HashData(rows[(rows.IndexOf((byte)'\t') + 1)..end], hash);
            Hashes.Add(BinaryPrimitives.ReadUInt64BigEndian(hash));
            rows = rows[(end + 1)..];
        }
        Rows.Clear();
    }

    public void Dispose() => Packed.Dispose();
}
