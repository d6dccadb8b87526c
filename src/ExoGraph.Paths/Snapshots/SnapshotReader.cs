using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Paths.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote, through a memory map. The digest is proven first, so every length that is read afterwards is one that was written.</summary>
internal sealed class SnapshotReader : IDisposable
{
    private const int DigestLength = 32;

    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly long _length;
    private long _position;

    /// <exception cref="IOException">The file can't be read, or is empty.</exception>
    public SnapshotReader(string path)
    {
        // A writer puts a new file in this one's place and never changes it, so the map stays whole while it is read.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        _length = stream.Length;
        if (_length == 0)
        {
            stream.Dispose();
            throw new IOException("the file was empty");
        }
        _map = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, false);
        _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>Whether the file ends with the digest of all before it.</summary>
    public bool IsWhole()
    {
        var left = _length - DigestLength;
        if (left < 0) return false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        for (; left > 0; left -= buffer.Length)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(left, buffer.Length));
            Read(part);
            hash.AppendData(part);
        }
        Span<byte> digest = stackalloc byte[DigestLength];
        Read(digest);
        _position = 0;
        return digest.SequenceEqual(hash.GetHashAndReset());
    }

    public int ReadInt()
    {
        Span<int> value = stackalloc int[1];
        Read(value);
        return value[0];
    }

    public ulong ReadUlong()
    {
        Span<ulong> value = stackalloc ulong[1];
        Read(value);
        return value[0];
    }

    public string ReadText()
    {
        var bytes = new byte[ReadInt()];
        Read(bytes.AsSpan());
        return Encoding.UTF8.GetString(bytes);
    }

    public T[] ReadColumn<T>() where T : unmanaged
    {
        var column = new T[ReadInt()];
        Read(column.AsSpan());
        return column;
    }

    public string[] ReadTexts()
    {
        var count = ReadInt();
        var text = ReadText();
        return count == 0 ? [] : text.Split('\n');
    }

    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
    }

    private void Read<T>(Span<T> into) where T : unmanaged
    {
        var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(into);
        _view.SafeMemoryMappedViewHandle.ReadSpan((ulong)_position, bytes);
        _position += bytes.Length;
    }
}
