using ExoGraph.Core.Packs;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Service.Documents;

/// <summary>An imported source.</summary>
/// <param name="Name">The pack's name, by which a query opts it in.</param>
/// <param name="Serving">Whether queries can opt it in now; vocabularies and notices cannot be.</param>
/// <param name="Kind">knowledge, vocabulary (grounds imports) or notices (flags retracted studies).</param>
/// <param name="Source">The source it was imported from.</param>
/// <param name="Title">The source's title.</param>
/// <param name="Version">The source's release, as far as its files tell.</param>
/// <param name="Date">The release's date, as far as its files tell.</param>
/// <param name="ImportedAt">When it was imported; null where that is not known.</param>
/// <param name="Licence">The licence under which the source may be used.</param>
/// <param name="Species">The species that were let in; empty for all.</param>
/// <param name="Entities">Its entities, or publications with notices.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Evidence">Pieces of evidence under them.</param>
/// <param name="Refuting">Pieces of evidence that speak against their statement.</param>
/// <param name="Studies">Publications behind the evidence.</param>
/// <param name="Rows">What became of every row of its files; null where that is not known.</param>
/// <param name="Bytes">Its size on disk.</param>
/// <param name="Stale">Why it should be imported again; empty where it is up to date.</param>
/// <param name="Hash">A hash over all that it holds.</param>
public sealed record PackDocument(
    string Name, bool Serving, string Kind, string Source, string Title, string Version, string Date, DateTimeOffset? ImportedAt, string Licence, string Species,
    long Entities, long Statements, long Evidence, long Refuting, long Studies, PackRowsDocument? Rows, long Bytes, IReadOnlyList<string> Stale, string Hash)
{
    /// <summary>The document of an installed pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="serving">Whether queries can opt it in.</param>
    public static PackDocument Of(PackSummary pack, bool serving)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var (manifest, counts) = (pack.Manifest, pack.Manifest.Counts);
        return new(
            manifest.Name, serving, Words.Of(manifest.Kind), manifest.Source, manifest.Title, manifest.Version, manifest.Date, pack.ImportedAt, manifest.Licence, manifest.Species,
            counts.Entities, counts.Statements, counts.Evidence, counts.Refuting, counts.Studies, new PackRowsDocument(counts.Read, counts.Kept, counts.Merged, counts.Skipped), pack.Bytes, pack.Stale, manifest.Hash);
    }

    /// <summary>The document of a pack of which only the graph is known.</summary>
    public static PackDocument Of(IPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new(pack.Name, true, Words.Of(PackKind.Knowledge), "", "", "", "", null, pack.Licence, "", pack.Entities.Count, pack.Count, 0, 0, 0, null, 0, [], pack.Version.Hash);
    }
}
