using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Lookups;

/// <summary>Who recorded what when, as the repository's history told at build. A build without a history knows nothing.</summary>
public static class RecordHistory
{
    private static readonly Lazy<IReadOnlyDictionary<string, RecordedDocument>> s_built = new(Load);

    /// <summary>Who wrote a publication's records; null where the build did not know.</summary>
    public static RecordedDocument? Of(PublicationKey key) => s_built.Value.GetValueOrDefault(key.Text);

    /// <summary>Reads a log, newest first: a line <c>@author|date</c> for each commit, then the names of its files.</summary>
    public static IReadOnlyDictionary<string, RecordedDocument> Read(TextReader log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var found = new Dictionary<string, RecordedDocument>(StringComparer.Ordinal);
        var (author, date) = ("", default(DateOnly));
        while (log.ReadLine() is { } line)
        {
            if (line.StartsWith('@') && line.LastIndexOf('|') is > 0 and var bar && DateOnly.TryParseExact(line[(bar + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            {
                (author, date) = (line[1..bar], on);
                continue;
            }
            if (author.Length == 0 || !line.EndsWith(".yaml", StringComparison.Ordinal)) continue;
            var key = line[(line.LastIndexOf('/') + 1)..^5];
            // Each line further down is older.
            found[key] = found.TryGetValue(key, out var later) ? later with { By = author, On = date, Changes = later.Changes + 1 } : new RecordedDocument(author, date, author, date, 1);
        }
        return found;
    }

    private static IReadOnlyDictionary<string, RecordedDocument> Load()
    {
        using var log = typeof(RecordHistory).Assembly.GetManifestResourceStream("records-history.txt");
        if (log is null) return new Dictionary<string, RecordedDocument>();
        using var reader = new StreamReader(log);
        return Read(reader);
    }
}
