using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs;

/// <summary>A store of its own with the small vocabularies imported, and what a test does with it.</summary>
internal sealed class ImportBench : IDisposable
{
    public ImportBench(bool vocabularies = true)
    {
        Store = new PackStore(Path.Combine(Folder.Path, "packs"));
        if (!vocabularies) return;
        Import("mirbase", ("mature.fa", VocabularyFixtures.Mature), ("hairpin.fa", VocabularyFixtures.Hairpin), ("aliases.txt", VocabularyFixtures.Aliases));
        Import("hgnc", ("hgnc_complete_set.txt", VocabularyFixtures.Hgnc));
        Run(new ImportRequest("obo", [Folder.Write("mondo.obo", VocabularyFixtures.Mondo)]) { Name = "mondo" });
        Run(new ImportRequest("obo", [Folder.Write("others.obo", VocabularyFixtures.Others)]) { Name = "others" });
    }

    public TemporaryFolder Folder { get; } = new();

    public PackStore Store { get; }

    public ImportResult Try(ImportRequest request) => new ImportRunner(Store, TestVocabulary.Instance).Run(request, null, TestContext.Current.CancellationToken);

    /// <summary>Imports and holds every import to the count of its rows.</summary>
    public PackManifest Run(ImportRequest request)
    {
        var result = Try(request);
        Assert.True(result.Succeeded, result.Problem?.ToString());
        var counts = result.Manifest!.Counts;
        Assert.Equal(counts.Read, counts.Kept + counts.Merged + counts.Skipped);
        Assert.Equal(counts.Skipped, result.Manifest.Skipped.Sum(s => s.Count));
        Assert.Equal(counts.Read, result.Manifest.Inputs.SelectMany(i => i.Tables).Sum(t => t.Read));
        return result.Manifest;
    }

    public PackManifest Import(string source, params (string Name, string Text)[] files) => Run(new ImportRequest(source, Write(files)));

    public string[] Write(params (string Name, string Text)[] files) => [.. files.Select(f => Folder.Write(f.Name, f.Text))];

    public Pack Open(string name)
    {
        var opening = Store.Open(name, TestVocabulary.Instance);
        return opening.Pack ?? throw new InvalidOperationException(opening.Problem!.ToString());
    }

    /// <summary>Every statement of a pack.</summary>
    public List<Statement> Statements(string name)
    {
        var pack = Open(name);
        return [.. Enumerable.Range(0, pack.Count).Select(pack.Describe)];
    }

    public void Dispose() => Folder.Dispose();
}
