using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Paths.Snapshots;

/// <summary>Writes values and columns to a file and hashes them on the way; the digest closes the file.</summary>
internal sealed class SnapshotWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(int value) => WriteBytes(MemoryMarshal.AsBytes([value]));

    public void Write(ulong value) => WriteBytes(MemoryMarshal.AsBytes([value]));

    public void Write(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length);
        WriteBytes(bytes);
    }

    /// <summary>Writes a column: its length, then its numbers as they are in memory.</summary>
    public void Write<T>(ReadOnlySpan<T> column) where T : unmanaged
    {
        Write(column.Length);
        WriteBytes(MemoryMarshal.AsBytes(column));
    }

    public void Write(IReadOnlyList<string> texts)
    {
        Write(texts.Count);
        Write(string.Join('\n', texts));
    }

    /// <summary>Closes the file with the digest of all that was written.</summary>
    public void Close() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
