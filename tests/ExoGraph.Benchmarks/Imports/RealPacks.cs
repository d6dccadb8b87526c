using ExoGraph.Tests.Packs.Scale;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>The reference tables as packs, and how long it takes until they serve: <c>packs [FOLDER]</c>. The tables are those that <c>EXOGRAPH_REFERENCE_DATA</c> names.</summary>
public static class RealPacks
{
    /// <summary>Imports what FOLDER does not hold yet, then opens all of it a few times.</summary>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (ReferenceTables.Folder is not { } tables)
        {
            Console.Error.WriteLine("EXOGRAPH_REFERENCE_DATA does not name the reference tables.");
            return 2;
        }
        var folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "exograph-real-packs")).FullName;
        var packs = Path.Combine(folder, "packs");
        Console.WriteLine(Measured.Head("pack"));
        foreach (var (source, name, files) in Imports(new ReferenceTables(tables, folder)))
            if (!Directory.Exists(Path.Combine(packs, name))) Console.WriteLine(Measured.InAnotherProcess(["import-once", packs, source, name, .. files()]).Row());
        for (var round = 0; round < 3; round++) Console.WriteLine(Measured.InAnotherProcess("open-once", packs).Row());
        return 0;
    }

    private static IEnumerable<(string Source, string Name, Func<string[]> Files)> Imports(ReferenceTables t) =>
    [
        ("mirbase", "mirbase", t.Mirbase), ("hgnc", "hgnc", t.Hgnc),
        ("obo", "mondo", () => t.Obo("mondo/mondo_terms.tsv.gz", "mondo.obo")), ("obo", "cl", () => t.Obo("cell_ontology/cl_terms.tsv", "cl.obo")),
        ("obo", "uberon", () => t.Obo("uberon/uberon_terms.tsv.gz", "uberon.obo")), ("obo", "go", t.Go), ("obo", "chebi", t.Chebi),
        ("mirtarbase", "mirtarbase", t.Mirtarbase), ("trrust", "trrust", t.Trrust), ("signor", "signor", t.Signor), ("dorothea", "dorothea", t.Dorothea),
        ("exocarta", "exocarta", t.Exocarta), ("vesiclepedia", "vesiclepedia", t.Vesiclepedia), ("omnipath", "omnipath", t.Omnipath), ("gmt", "wikipathways", t.WikiPathways),
        ("hetionet", "hetionet", () => t.Hetionet(refresh: false)), ("hetionet", "hetionet-2024", () => t.Hetionet(refresh: true)),
    ];
}
