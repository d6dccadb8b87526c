using System.Diagnostics;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs.Scale;

/// <summary>Every table of the reference data that has a matching source goes in, in its official layout.</summary>
public sealed class ReferenceDataTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_EveryMatchingTable_IsCountedGroundedAndOpensFast()
    {
        Assert.SkipUnless(ReferenceTables.Folder is not null, "EXOGRAPH_REFERENCE_DATA does not name the reference tables.");
        var tables = new ReferenceTables(ReferenceTables.Folder!, _folder.Path);
        var store = new PackStore(Path.Combine(_folder.Path, "packs"));
        PackManifest Import(string source, string[] files, string? name = null) => ImportOne(store, source, files, name);

        Import("mirbase", tables.Mirbase());
        var hgnc = Import("hgnc", tables.Hgnc());
        Assert.InRange(hgnc.Counts.Kept, 43_000, 45_000);
        Import("obo", tables.Obo("mondo/mondo_terms.tsv.gz", "mondo.obo"), "mondo");
        Import("obo", tables.Obo("cell_ontology/cl_terms.tsv", "cl.obo"), "cl");
        Import("obo", tables.Obo("uberon/uberon_terms.tsv.gz", "uberon.obo"), "uberon");
        Import("obo", tables.Go(), "go");
        Import("obo", tables.Chebi(), "chebi");

        var mirtarbase = Import("mirtarbase", tables.Mirtarbase());
        Assert.True(mirtarbase.Counts.Skipped < mirtarbase.Counts.Read * 0.1, Skipped(mirtarbase));
        var trrust = Import("trrust", tables.Trrust());
        Assert.True(trrust.Counts.Skipped < trrust.Counts.Read * 0.1, Skipped(trrust));
        var signor = Import("signor", tables.Signor());
        Assert.True(signor.Counts.Skipped < signor.Counts.Read * 0.02, Skipped(signor));
        var dorothea = Import("dorothea", tables.Dorothea());
        Assert.True(dorothea.Counts.Skipped < dorothea.Counts.Read * 0.1, Skipped(dorothea));
        Import("exocarta", tables.Exocarta());
        Import("vesiclepedia", tables.Vesiclepedia());
        Import("omnipath", tables.Omnipath());
        Import("gmt", tables.WikiPathways(), "wikipathways");
        var hetionet = Import("hetionet", tables.Hetionet(refresh: false));
        Assert.Equal(0, hetionet.Counts.Skipped);
        Import("hetionet", tables.Hetionet(refresh: true), "hetionet-2024");

        var watch = Stopwatch.StartNew();
        var (packs, problems) = store.OpenAll(TestVocabulary.Instance);
        Log($"opened {packs.Count} packs with {packs.Sum(p => (long)p.Count)} statements in {watch.Elapsed.TotalSeconds:F2} s");
        Assert.Empty(problems);
        Assert.True(packs.Sum(p => (long)p.Count) > 1_500_000);
        foreach (var pack in packs)
            for (var i = 0; i < pack.Count; i += Math.Max(1, pack.Count / 50))
                Assert.Equal(pack.Entities[pack.Edge(i).Object].Id, pack.Describe(i).Object);
    }

    private PackManifest ImportOne(PackStore store, string source, string[] files, string? name)
    {
        var watch = Stopwatch.StartNew();
        var result = new ImportRunner(store, TestVocabulary.Instance).Run(new ImportRequest(source, files) { Name = name }, null, TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, result.Problem?.ToString());
        var manifest = result.Manifest!;
        var counts = manifest.Counts;
        Assert.Equal(counts.Read, counts.Kept + counts.Merged + counts.Skipped);
        Log($"{manifest.Name}: {counts.Read} rows, {counts.Read / watch.Elapsed.TotalSeconds:F0} rows/s; kept {counts.Kept}, merged {counts.Merged}, skipped {counts.Skipped}; {counts.Statements} statements, {counts.Entities} entities, {manifest.Files.Sum(f => f.Bytes) / 1024} kB; {Skipped(manifest)}");
        return manifest;
    }

    /// <summary>Figures go to the test's output and, where EXOGRAPH_SCALE_LOG names a file, to its end.</summary>
    private void Log(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("EXOGRAPH_SCALE_LOG") is { Length: > 0 } file) File.AppendAllText(file, line + "\n");
    }

    private static string Skipped(PackManifest manifest) => string.Join("; ", manifest.Skipped.Take(4).Select(s => $"{s.Count} {s.Reason} ({s.Examples[0]})"));
}
