using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Packs;

/// <summary>Imports files of a public source into a pack of the store. The pack appears whole or not at all.</summary>
public sealed class ImportRunner(PackStore store, Vocabulary vocabulary, TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Names of the sources that can be imported, in order.</summary>
    public static IReadOnlyList<string> Sources { get; } = [.. Importers.All.Select(i => i.Profile.Source).Order(StringComparer.Ordinal)];

    /// <summary>Runs an import. Whatever goes wrong with the files comes back as a value, and leaves the store as it was.</summary>
    public ImportResult Run(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Importers.All.FirstOrDefault(i => i.Profile.Source == request.Source) is not { } importer)
            return Usage($"'{request.Source}' is not a source that can be imported; those are: {string.Join(", ", Sources)}.");
        var name = request.Name ?? request.Source;
        if (!PackStore.IsName(name)) return Usage($"'{name}' cannot be a pack's name: lower-case letters, digits, '.', '_' and '-', and neither 'curated' nor 'all'.");
        if (request.Files.Count == 0) return Usage("name at least one file to import.");
        var grounding = new GroundingTables(store);
        var species = request.Species == "all" ? 0 : grounding.Species.Taxon(request.Species);
        if (species == 0 && request.Species != "all") return Usage($"'{request.Species}' is not a species that is known here: use a taxon number, or 'all'.");
        var run = new ImportRun(store, vocabulary, importer, request, name, grounding, species, progress, _time);
        try
        {
            return run.Execute(cancellation);
        }
        catch (FormatStop stop)
        {
            return new ImportResult(null, stop.Problem, stop.Problem.Unreachable ? 3 : 1);
        }
        catch (OperationCanceledException)
        {
            return new ImportResult(null, new FormatProblem("", 0, "the import was stopped; nothing was left behind. Run it again to start over."), 130);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ImportResult(null, new FormatProblem(store.Directory, 0, "the pack could not be written: " + e.Message, true), 3);
        }
    }

    private static ImportResult Usage(string sentence) => new(null, new FormatProblem("", 0, sentence), 2);
}
