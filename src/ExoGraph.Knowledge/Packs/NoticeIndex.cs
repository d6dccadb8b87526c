using System.Globalization;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Assembly;

namespace ExoGraph.Knowledge.Packs;

/// <summary>Retractions and concerns of all installed notice packs, by PubMed id and DOI. They flag evidence in records and packs.</summary>
public sealed class NoticeIndex
{
    /// <summary>No notice at all.</summary>
    public static readonly NoticeIndex Empty = new([]);

    private readonly Dictionary<int, List<Notice>> _byPmid = [];
    private readonly Dictionary<string, List<Notice>> _byDoi = new(StringComparer.OrdinalIgnoreCase);

    internal NoticeIndex(IEnumerable<NoticeRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Pmid > 0) Add(_byPmid, row.Pmid, row.Notice);
            if (row.Doi.Length > 0) Add(_byDoi, row.Doi, row.Notice);
        }
    }

    /// <summary>How many publications are flagged by a PubMed id.</summary>
    public int Count => _byPmid.Count;

    /// <summary>PubMed ids that are flagged.</summary>
    internal IReadOnlyCollection<int> Pmids => _byPmid.Keys;

    /// <summary>Notices about a publication, found by its PubMed id, else by its DOI.</summary>
    public IReadOnlyList<Notice> Of(string? pmid, string? doi)
    {
        if (int.TryParse(pmid, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _byPmid.TryGetValue(number, out var found)) return found;
        return doi is not null && _byDoi.TryGetValue(doi.Trim(), out found) ? found : [];
    }

    /// <summary>The publication with the notices that it does not have yet; itself where there are none.</summary>
    public Publication Flag(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var more = Of(publication.Pmid, publication.Doi).Where(n => publication.Notices.All(m => m.Kind != n.Kind)).ToArray();
        return more.Length == 0 ? publication : publication with { Notices = [.. publication.Notices, .. more] };
    }

    /// <summary>The records with the notices on their publications, and with the beliefs and hashes that follow; themselves where no notice is new to them.</summary>
    public KnowledgeBase Flag(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var publications = knowledge.Publications.Values.Select(Flag).OrderBy(p => p.Key).ToList();
        if (publications.All(p => ReferenceEquals(p, knowledge.Publications[p.Key]))) return knowledge;
        var byKey = publications.ToDictionary(p => p.Key);
        var statements = Corroborator.WithBeliefs(knowledge.AllStatements, key => byKey.GetValueOrDefault(key)).Select(s => s with { Hash = ContentHasher.Of(s) }).ToList();
        var version = ContentHasher.Of(
            knowledge.Vocabulary, knowledge.Entities.Values, publications, knowledge.Transfers.Values, statements, knowledge.Mechanisms.Values, knowledge.Notes, knowledge.Audit);
        return new KnowledgeBase(
            version, knowledge.Vocabulary, knowledge.Entities.Values, publications, knowledge.Transfers.Values, statements, knowledge.Mechanisms.Values, knowledge.Notes, knowledge.Audit);
    }

    /// <summary>What is known of a study that a pack names by PubMed id: a publication with its notices, or null where nothing is.</summary>
    internal Publication? OfStudy(int pmid) =>
        _byPmid.TryGetValue(pmid, out var notices)
            ? new Publication { Key = new PublicationKey($"PMID:{pmid}"), Title = "", Pmid = pmid.ToString(CultureInfo.InvariantCulture), Notices = notices }
            : null;

    private static void Add<TKey>(Dictionary<TKey, List<Notice>> index, TKey key, Notice notice) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (list.All(n => n.Kind != notice.Kind)) list.Add(notice);
    }
}
