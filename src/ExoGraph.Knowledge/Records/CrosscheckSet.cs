using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records.Tables;

namespace ExoGraph.Knowledge.Records;

/// <summary>All cross-checks beside the records, or what is wrong with their tables.</summary>
/// <param name="All">The rows, in the order of the files.</param>
/// <param name="Problems">Every mistake in the tables; rows that cannot be read are left out of <paramref name="All"/>.</param>
public sealed record CrosscheckSet(IReadOnlyList<Crosscheck> All, IReadOnlyList<Problem> Problems)
{
    private readonly Lazy<ILookup<RecordId, Crosscheck>> _byRecord = new(() => All.ToLookup(c => c.Record));

    /// <summary>What databases say of a statement, in the order of the files.</summary>
    public IEnumerable<Crosscheck> Of(RecordId statement) => _byRecord.Value[statement];

    /// <summary>Reads <c>crosschecks/*.tsv</c> of a folder of records; empty where there is none.</summary>
    public static CrosscheckSet Read(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var log = new ProblemLog();
        var rows = new List<Crosscheck>();
        var folder = Path.Combine(directory, "crosschecks");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        foreach (var path in files)
        {
            var file = $"{Path.GetFileName(RecordLoader.FullPath(directory))}/crosschecks/{Path.GetFileName(path)}";
            if (SourceText.Read(path, file, tabsAllowed: true, log) is { } text) rows.AddRange(CrosscheckTable.Read(text, file, log));
        }
        return new CrosscheckSet(rows, log.Sorted());
    }
}
