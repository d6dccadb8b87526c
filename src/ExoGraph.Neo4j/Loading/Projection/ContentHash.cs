using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>The hash of what one node or relationship holds: 64 bits of SHA-256 over its labels or ends and its properties, in a fixed order.</summary>
/// <param name="Value">The bits.</param>
public readonly record struct ContentHash(ulong Value)
{
    /// <summary>What every hash begins with in the database. It marks a node or relationship as ExoGraph's own.</summary>
    public const string Mark = "exo:";

    // One buffer a thread: a pack has millions of elements.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    /// <summary>The hash over a node's labels, or over the ends of a relationship, and over properties (the property <c>hash</c> left out).</summary>
    /// <param name="frame">The labels in order of text; or the ids of the ends.</param>
    /// <param name="properties">The properties, in any order.</param>
    public static ContentHash Of(IEnumerable<string> frame, IEnumerable<KeyValuePair<string, object>> properties)
    {
        var buffer = t_buffer ??= new ArrayBufferWriter<byte>(1024);
        buffer.ResetWrittenCount();
        foreach (var text in frame) Add(buffer, 'f', text);
        foreach (var (key, value) in properties.Where(p => p.Key != "hash").OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Add(buffer, 'k', key);
            AddValue(buffer, value);
        }
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return new(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    /// <summary>Reads a hash as the database holds it; false for one that ExoGraph did not write.</summary>
    public static bool TryParse(string? text, out ContentHash hash)
    {
        hash = default;
        if (text is null || text.Length != Mark.Length + 16 || !text.StartsWith(Mark, StringComparison.Ordinal)) return false;
        if (!ulong.TryParse(text.AsSpan(Mark.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        hash = new(value);
        return true;
    }

    /// <summary>As the database holds it: the mark and 16 hexadecimal digits.</summary>
    public override string ToString() => Mark + Value.ToString("x16", CultureInfo.InvariantCulture);

    private static void AddValue(ArrayBufferWriter<byte> buffer, object? value)
    {
        switch (value)
        {
            case string text: Add(buffer, 's', text); break;
            case bool flag: Add(buffer, 'b', flag ? "1" : "0"); break;
            case long or int: Add(buffer, 'i', ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)); break;
            case double number: Add(buffer, 'd', number.ToString("R", CultureInfo.InvariantCulture)); break;
            case IEnumerable list:
                Add(buffer, '[', "");
                foreach (var item in list) AddValue(buffer, item);
                Add(buffer, ']', "");
                break;
            default: Add(buffer, '?', value?.ToString() ?? ""); break; // A type that only another's hand can have put there.
        }
    }

    private static void Add(ArrayBufferWriter<byte> buffer, char kind, string text)
    {
        var span = buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length) + 5);
        span[0] = (byte)kind;
        var length = Encoding.UTF8.GetBytes(text, span[5..]);
        BinaryPrimitives.WriteInt32LittleEndian(span[1..], length);
        buffer.Advance(length + 5);
    }
}
