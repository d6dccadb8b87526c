using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Paths.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote. The digest is proven first, so every length that is read afterwards is one that was written.</summary>
internal sealed class SnapshotReader(Stream stream)
{
    private const int DigestLength = 32;

    /// <summary>Whether the file ends with the digest of all before it.</summary>
    public bool IsWhole()
    {
        var left = stream.Length - DigestLength;
        if (left < 0) return false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        while (left > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0) return false;
            hash.AppendData(buffer, 0, read);
            left -= read;
        }
        Span<byte> digest = stackalloc byte[DigestLength];
        stream.ReadExactly(digest);
        stream.Position = 0;
        return digest.SequenceEqual(hash.GetHashAndReset());
    }

    public int ReadInt()
    {
        Span<int> value = stackalloc int[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(value));
        return value[0];
    }

    public ulong ReadUlong()
    {
        Span<ulong> value = stackalloc ulong[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(value));
        return value[0];
    }

    public string ReadText()
    {
        var bytes = new byte[ReadInt()];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    public T[] ReadColumn<T>() where T : unmanaged
    {
        var column = new T[ReadInt()];
        stream.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
        return column;
    }

    public string[] ReadTexts()
    {
        var count = ReadInt();
        var text = ReadText();
        return count == 0 ? [] : text.Split('\n');
    }
}
