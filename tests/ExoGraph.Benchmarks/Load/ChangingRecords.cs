using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks.Load;

/// <summary>A copy of the records in which one label changes again and again: the service notices it as it would a curator's work.</summary>
public sealed class ChangingRecords : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("exograph-load-").FullName;
    private readonly string _file;
    private readonly string _text;

    /// <summary>Copies the records.</summary>
    public ChangingRecords()
    {
        var from = RecordsFolder.Find(null);
        Folder = Path.Combine(_parent, "records");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        _file = Path.Combine(Folder, "publications", "wang-2019.yaml");
        _text = File.ReadAllText(_file);
    }

    /// <summary>The copy.</summary>
    public string Folder { get; }

    /// <summary>Changes the records, whole at once: a reader sees the old file or the new one.</summary>
    public void Change(int turn)
    {
        var beside = Path.Combine(_parent, "next.yaml");
        File.WriteAllText(beside, _text.Replace("The publisher's page announces", $"The publisher's page (look {turn}) announces", StringComparison.Ordinal));
        File.Move(beside, _file, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
