using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>Names one node or relationship in 16 bytes, however long its id: 128 bits of SHA-256 over label or type and id.</summary>
/// <param name="High">The first half.</param>
/// <param name="Low">The second half.</param>
public readonly record struct ElementKey(ulong High, ulong Low)
{
    /// <summary>The key of a node.</summary>
    /// <param name="kind">What it stands for.</param>
    /// <param name="id">Its id.</param>
    public static ElementKey Of(NodeKind kind, string id) => Of('n', GraphNames.Kinds[(int)kind], id);

    /// <summary>The key of a relationship.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its id.</param>
    public static ElementKey Of(string type, string id) => Of('r', type, id);

    private static ElementKey Of(char what, string name, string id)
    {
        var most = Encoding.UTF8.GetMaxByteCount(name.Length + id.Length + 2);
        Span<byte> text = most <= 512 ? stackalloc byte[most] : new byte[most];
        text[0] = (byte)what;
        var length = 1 + Encoding.UTF8.GetBytes(name, text[1..]);
        text[length++] = 0x1F;
        length += Encoding.UTF8.GetBytes(id, text[length..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(text[..length], hash);
        return new(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }
}
