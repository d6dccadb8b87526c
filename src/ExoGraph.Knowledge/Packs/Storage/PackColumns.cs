using System.Collections;
using System.Runtime.InteropServices;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>What the mirror needs of every statement, as plain arrays in one file that is read in one go; the texts stay in the edge table.</summary>
internal sealed record PackColumns
{
    private static ReadOnlySpan<byte> Mark => "EXOCOLS3"u8;

    public required int[] Subjects { get; init; }

    public required int[] Objects { get; init; }

    public required byte[] Predicates { get; init; }

    public required int[] VariantOf { get; init; }

    /// <summary>Own belief in millionths, notices not looked at.</summary>
    public required int[] Beliefs { get; init; }

    /// <summary>XXH3, of 64 bits, over each statement's row of the edge table, without its id.</summary>
    public required ulong[] Hashes { get; init; }

    /// <summary>Where each statement's evidence starts; one more than there are statements.</summary>
    public required int[] EvidenceStarts { get; init; }

    /// <summary>PubMed id; 0 for none; below 0 an index into <see cref="References"/> (−1 is the first).</summary>
    public required int[] Studies { get; init; }

    public required byte[] Flags { get; init; }

    /// <summary>Where each block of the edge table starts in its packed file; one more than there are blocks.</summary>
    public required long[] BlockStarts { get; init; }

    public required int RowsPerBlock { get; init; }

    public required IReadOnlyList<string> PredicateNames { get; init; }

    public required IReadOnlyList<Variant> Variants { get; init; }

    public required IReadOnlyList<string> References { get; init; }

    public int Count => Subjects.Length;

    /// <summary>How many pieces of evidence speak against their statement.</summary>
    public long Refuting()
    {
        var count = 0L;
        foreach (var flags in Flags)
            if (EvidenceFlags.Direction(flags) == EvidenceDirection.Refutes) count++;
        return count;
    }

    /// <summary>How many publications are behind the evidence. PubMed ids are small numbers, so that a bit for each is less than a set of them.</summary>
    public long StudyCount()
    {
        var seen = new BitArray(Studies.Length == 0 ? 0 : Math.Max(0, Studies.Max()) + 1);
        var count = (long)References.Count;
        foreach (var study in Studies)
        {
            if (study <= 0 || seen[study]) continue;
            seen[study] = true;
            count++;
        }
        return count;
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        Array(writer, Subjects);
        Array(writer, Objects);
        Array(writer, Predicates);
        Array(writer, VariantOf);
        Array(writer, Beliefs);
        Array(writer, Hashes);
        Array(writer, EvidenceStarts);
        Array(writer, Studies);
        Array(writer, Flags);
        Array(writer, BlockStarts);
        writer.Write(RowsPerBlock);
        Texts(writer, PredicateNames);
        Texts(writer, References);
        writer.Write(Variants.Count);
        foreach (var variant in Variants)
        {
            writer.Write(variant.SubjectForm?.Text ?? "");
            writer.Write(variant.ObjectForm?.Text ?? "");
            writer.Write(variant.Cancer);
            writer.Write(variant.Cell);
            writer.Write(variant.Organism);
            writer.Write(variant.Biofluid);
            writer.Write(variant.Implied);
        }
    }

    /// <summary>Reads the file back.</summary>
    /// <exception cref="InvalidDataException">It is not such a file, or damaged.</exception>
    public static PackColumns Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark)) throw new InvalidDataException();
        var columns = new PackColumns
        {
            Subjects = Array<int>(reader),
            Objects = Array<int>(reader),
            Predicates = Array<byte>(reader),
            VariantOf = Array<int>(reader),
            Beliefs = Array<int>(reader),
            Hashes = Array<ulong>(reader),
            EvidenceStarts = Array<int>(reader),
            Studies = Array<int>(reader),
            Flags = Array<byte>(reader),
            BlockStarts = Array<long>(reader),
            RowsPerBlock = reader.ReadInt32(),
            PredicateNames = Texts(reader),
            References = Texts(reader),
            Variants = Enumerable.Range(0, Few(reader)).Select(_ => VariantFrom(reader)).ToArray(),
        };
        var n = columns.Count;
        if (columns.Objects.Length != n || columns.Predicates.Length != n || columns.VariantOf.Length != n || columns.Beliefs.Length != n || columns.Hashes.Length != n
            || columns.EvidenceStarts.Length != n + 1 || columns.Studies.Length != columns.Flags.Length || columns.EvidenceStarts[n] != columns.Flags.Length)
            throw new InvalidDataException();
        return columns;
    }

    private static Variant VariantFrom(BinaryReader reader)
    {
        var (subject, @object) = (reader.ReadString(), reader.ReadString());
        return new Variant(
            subject.Length > 0 ? new Term(subject) : null, @object.Length > 0 ? new Term(@object) : null,
            reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean());
    }

    private static void Array<T>(BinaryWriter writer, T[] items) where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Flush();
        writer.BaseStream.Write(MemoryMarshal.AsBytes(items.AsSpan()));
    }

    private static T[] Array<T>(BinaryReader reader) where T : unmanaged
    {
        var count = reader.ReadInt32();
        if (count < 0 || (long)count * Marshal.SizeOf<T>() > reader.BaseStream.Length - reader.BaseStream.Position) throw new InvalidDataException();
        var items = GC.AllocateUninitializedArray<T>(count);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private static void Texts(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static string[] Texts(BinaryReader reader) => [.. Enumerable.Range(0, Few(reader)).Select(_ => reader.ReadString())];

    /// <summary>A count of items that take a byte or more each.</summary>
    private static int Few(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException();
    }
}
