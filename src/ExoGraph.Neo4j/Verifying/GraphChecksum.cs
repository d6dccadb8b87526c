using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Neo4j.Verifying;

/// <summary>A checksum over nodes and relationships in any order: the sum of one hash for each, modulo 2^128.</summary>
public sealed class GraphChecksum
{
    private UInt128 _sum;

    /// <summary>How many were added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="hash">The hash over what it holds.</param>
    public void Add(ElementKey key, ContentHash hash)
    {
        Span<byte> text = stackalloc byte[24];
        BinaryPrimitives.WriteUInt64BigEndian(text, key.High);
        BinaryPrimitives.WriteUInt64BigEndian(text[8..], key.Low);
        BinaryPrimitives.WriteUInt64BigEndian(text[16..], hash.Value);
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(text, digest);
        _sum += BinaryPrimitives.ReadUInt128BigEndian(digest);
        Count++;
    }

    /// <summary>The checksum, 32 hexadecimal digits.</summary>
    public override string ToString() => _sum.ToString("x32", CultureInfo.InvariantCulture);
}
