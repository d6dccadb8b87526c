using System.Text.RegularExpressions;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Vesicles;

/// <summary>Vesiclepedia and ExoCarta: what was found in which vesicles, joined to the experiment's paper and sample.</summary>
/// <remarks>An entry says that something was identified, no more: no amount, no direction from donor to recipient, no function.</remarks>
internal sealed partial class VesicleImporter(SourceProfile profile, string genericVesicle, string genericLabel) : IPackImporter
{
    public static VesicleImporter Vesiclepedia { get; } = new(
        new("vesiclepedia", "Vesiclepedia", PackKind.Knowledge, "free for academic and commercial use with citation (as reported; no licence text seen)"), "exo:ev.extracellular-vesicle", "extracellular vesicle");

    public static VesicleImporter Exocarta { get; } = new(
        new("exocarta", "ExoCarta", PackKind.Knowledge, "free for academic and commercial use with citation (as reported; no licence text seen)"), "GO:0070062", "extracellular exosome");

    public SourceProfile Profile { get; } = profile;

    public void Import(ImportJob job)
    {
        var reader = new VesicleReader(job, genericVesicle, genericLabel);
        // Experiments first: the other tables refer to them.
        foreach (var experiments in (bool[])[true, false])
            foreach (var entry in job.Entries)
            {
                using var rows = TableFile.Open(entry);
                if (!rows.Read()) continue;
                var columns = VesicleColumns.Of(rows, out var hasHeader)
                    ?? throw FormatStop.At(entry.Name, 1, "this is no table of Vesiclepedia or ExoCarta that is known (protein and mRNA, miRNA, lipid, experiment details).");
                if (columns.Kind == VesicleTable.Experiment != experiments) continue;
                if (job.Version.Length == 0 && ReleasePattern().Match(entry.FileName) is { Success: true } match) job.Version = match.Groups[1].Value;
                reader.Read(entry, rows, columns, hasHeader);
            }
    }

    [GeneratedRegex(@"_(\d+(?:\.\d+)?)\.txt$", RegexOptions.IgnoreCase)]
    private static partial Regex ReleasePattern();
}
