using System.Text;
using CsCheck;
using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

/// <summary>Whatever bytes stand in the files: knowledge or problems, never an exception, and never both.</summary>
public sealed class RecordFuzzTests
{
    private static readonly string[] s_files = [Entities, Study, Review, Audit, Coverage, Vocabulary];
    private static readonly string s_vocabulary = File.ReadAllText(Path.Combine(Repository.Root, "records", "vocabulary.yaml"));

    private static readonly string[] s_pieces =
    [
        "\t", "\n", "\r", "\0", "\uFEFF", "\u0085", "\u2028", ":", ": ", "- ", "#", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!x ", "? ", "|\n", ">\n", "%", "@", "`", ",", "---\n", "...\n",
        "not-stated", "true", "4.10", "wang-2019#t1", "t1", "s1", "s4", "m1", "xu-2021", "HGNC:9588", "exo:ev.exosome", "CL:0000084", "overall", "as-printed", "is_a", "carries", "<<: ", "0x1F", "~", "😀", "é",
    ];

    private static string TextOf(string file) => file switch
    {
        Entities => EntitiesText,
        Study => StudyText,
        Review => ReviewText,
        Audit => AuditText,
        Coverage => CoverageText,
        _ => s_vocabulary,
    };

    [Fact]
    public void Load_MutatedBytes_NeverThrows() =>
        Gen.Select(Gen.Int[0, s_files.Length - 1], Gen.Select(Gen.Int[0, 3], Gen.Int[0, int.MaxValue - 1], Gen.Byte, Gen.Int[0, 200]).Array[1, 6])
            .Sample((file, edits) =>
            {
                var bytes = Encoding.UTF8.GetBytes(TextOf(s_files[file])).ToList();
                foreach (var (kind, place, value, length) in edits) Mutate(bytes, kind, place % (bytes.Count + 1), value, length);
                using var folder = RecordFolder.Good().WriteBytes(s_files[file], [.. bytes]);
                return IsWhole(folder);
            }, iter: 300, threads: 2);

    [Fact]
    public void Load_MutatedText_NeverThrows() =>
        Gen.Select(Gen.Int[0, s_files.Length - 1], Gen.Select(Gen.Int[0, 3], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i])).Array[1, 4])
            .Sample((file, edits) =>
            {
                var lines = TextOf(s_files[file]).Split('\n').ToList();
                foreach (var (kind, first, second, piece) in edits) Mutate(lines, kind, first % lines.Count, second, piece);
                using var folder = RecordFolder.Good().Write(s_files[file], string.Join('\n', lines));
                return IsWhole(folder);
            }, iter: 500, threads: 2);

    private static bool IsWhole(RecordFolder folder)
    {
        var result = folder.Load();
        return result.Knowledge is null == result.Problems.Count > 0 && result.Problems.All(p => p.Line >= 1 && p.Message.Length > 0);
    }

    private static void Mutate(List<byte> bytes, int kind, int place, byte value, int length)
    {
        switch (kind)
        {
            case 0 when place < bytes.Count: bytes[place] = value; break;
            case 1: bytes.Insert(place, value); break;
            case 2: bytes.RemoveRange(place, Math.Min(length, bytes.Count - place)); break;
            default: bytes.InsertRange(place, bytes.Skip(place / 2).Take(length).ToArray()); break;
        }
    }

    private static void Mutate(List<string> lines, int kind, int first, int second, string piece)
    {
        switch (kind)
        {
            case 0: lines.RemoveAt(first); if (lines.Count == 0) lines.Add(""); break;
            case 1: lines.Insert(second % (lines.Count + 1), lines[first]); break;
            case 2: lines[first] = lines[first].Insert(second % (lines[first].Length + 1), piece); break;
            default: var at = second % (lines[first].Length + 1); lines[first] = lines[first][..at] + piece; break;
        }
    }
}
