using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Packs.Scale;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>Packs of public sources, imported from the reference tables as the tests import them.</summary>
internal static class RealPacks
{
    /// <summary>Imports all that the benchmarks ask into a folder of packs.</summary>
    public static int Import(string folder)
    {
        if (ReferenceTables.Folder is not { } reference)
        {
            Console.Error.WriteLine("EXOGRAPH_REFERENCE_DATA does not name the folder of the reference tables.");
            return 3;
        }
        var rewritten = Directory.CreateTempSubdirectory("exograph-tables-").FullName;
        try
        {
            var tables = new ReferenceTables(reference, rewritten);
            var runner = new ImportRunner(new PackStore(folder), SyntheticRun.Records().Vocabulary);
            (string Source, string? Name, Func<string[]> Files)[] imports =
            [
                ("mirbase", null, tables.Mirbase), ("hgnc", null, tables.Hgnc), ("obo", "mondo", () => tables.Obo("mondo/mondo_terms.tsv.gz", "mondo.obo")),
                ("obo", "cl", () => tables.Obo("cell_ontology/cl_terms.tsv", "cl.obo")), ("obo", "uberon", () => tables.Obo("uberon/uberon_terms.tsv.gz", "uberon.obo")),
                ("obo", "go", tables.Go), ("obo", "chebi", tables.Chebi), ("mirtarbase", null, tables.Mirtarbase), ("trrust", null, tables.Trrust), ("signor", null, tables.Signor),
                ("dorothea", null, tables.Dorothea), ("exocarta", null, tables.Exocarta), ("vesiclepedia", null, tables.Vesiclepedia), ("hetionet", null, () => tables.Hetionet(false)),
            ];
            foreach (var (source, name, files) in imports)
            {
                var result = runner.Run(new ImportRequest(source, files()) { Name = name });
                if (!result.Succeeded)
                {
                    Console.Error.WriteLine(result.Problem);
                    return 1;
                }
                Console.WriteLine($"{result.Manifest!.Name}: {result.Manifest.Counts.Statements} statements");
            }
            return 0;
        }
        finally
        {
            Directory.Delete(rewritten, true);
        }
    }

    /// <summary>The packs of a folder.</summary>
    public static IReadOnlyList<Pack> Open(string folder, Core.Vocabularies.Vocabulary vocabulary) => new PackStore(folder).OpenAll(vocabulary).Packs;
}
