using System.Text;
using ExoGraph.Knowledge.Records;

namespace ExoGraph.Tests.Knowledge;

/// <summary>A folder of records in a temporary place, made good and then broken.</summary>
internal sealed class RecordFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("exograph-records-").FullName;

    private RecordFolder() => Directory.CreateDirectory(Root);

    /// <summary>The folder itself; problems name files from here, as <c>records/…</c>.</summary>
    public string Root => System.IO.Path.Combine(_parent, "records");

    public static RecordFolder Empty() => new();

    /// <summary>The records of <see cref="GoodRecords"/>, with the project's own vocabulary.</summary>
    public static RecordFolder Good() => new RecordFolder()
        .Write(GoodRecords.Vocabulary, File.ReadAllText(System.IO.Path.Combine(Repository.Root, "records", "vocabulary.yaml")))
        .Write(GoodRecords.Entities, GoodRecords.EntitiesText)
        .Write(GoodRecords.Study, GoodRecords.StudyText)
        .Write(GoodRecords.Review, GoodRecords.ReviewText)
        .Write(GoodRecords.Audit, GoodRecords.AuditText)
        .Write(GoodRecords.Coverage, GoodRecords.CoverageText);

    public string PathOf(string file) => System.IO.Path.Combine(Root, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public RecordFolder Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public RecordFolder WriteBytes(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Replaces a text that stands exactly once in the file.</summary>
    public RecordFolder Replace(string file, string old, string @new)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}.");
        Assert.True(text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' is in {file} more than once.");
        return Write(file, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
    }

    public RecordFolder Append(string file, string text) => Write(file, Read(file) + text);

    public RecordFolder Delete(string file)
    {
        if (Directory.Exists(PathOf(file))) Directory.Delete(PathOf(file), recursive: true);
        else File.Delete(PathOf(file));
        return this;
    }

    /// <summary>The line of a text that stands exactly once in the file, from 1.</summary>
    public int LineOf(string file, string text)
    {
        var lines = Read(file).Split('\n').Index().Where(l => l.Item.Contains(text, StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count == 1, $"'{text}' is on {lines.Count} lines of {file}.");
        return lines[0].Index + 1;
    }

    public LoadResult Load() => RecordLoader.Load(Root, TestContext.Current.CancellationToken);

    public IReadOnlyList<Problem> Check() => RecordLoader.Check(Root, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
