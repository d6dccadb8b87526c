using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Grounding;

namespace ExoGraph.Knowledge.Formats.Mirbase;

/// <summary>What the files of miRBase say together of each accession.</summary>
internal sealed class MirbaseNames
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Taxon, bool Viral)> _species = new(StringComparer.OrdinalIgnoreCase);

    private sealed class Entry
    {
        public string Name { get; set; } = "";

        public List<string> Past { get; } = [];

        public bool Dead { get; set; }

        public List<string> Hairpins { get; } = [];
    }

    /// <summary>Whether files that list only what is current were read: then an accession that is only in the aliases is dead.</summary>
    public bool HasCurrentMature { get; private set; }

    public bool HasCurrentHairpins { get; private set; }

    public static bool IsAccession(ReadOnlySpan<char> text) =>
        text.StartsWith("MIMAT") ? text.Length > 5 && !text[5..].ContainsAnyExceptInRange('0', '9') : text.StartsWith("MI") && text.Length > 2 && !text[2..].ContainsAnyExceptInRange('0', '9');

    public bool Current(string accession, string name, bool dead = false)
    {
        var isNew = Of(accession, out var entry);
        entry.Name = name;
        entry.Dead |= dead;
        if (accession.StartsWith("MIMAT", StringComparison.Ordinal)) HasCurrentMature = true;
        else HasCurrentHairpins = true;
        return isNew;
    }

    public bool Past(string accession, IEnumerable<string> oldestFirst)
    {
        var isNew = Of(accession, out var entry);
        foreach (var name in oldestFirst)
            if (name.Length > 0 && !entry.Past.Contains(name)) entry.Past.Add(name);
        return isNew;
    }

    public bool Hairpin(string mature, string hairpin)
    {
        Of(mature, out var entry);
        if (entry.Hairpins.Contains(hairpin)) return false;
        entry.Hairpins.Add(hairpin);
        return true;
    }

    public bool Species(string code, int taxon, bool viral) => _species.TryAdd(code, (taxon, viral));

    /// <summary>The terms; hairpins of mature forms are found by name where no file told them.</summary>
    public IEnumerable<VocabularyTerm> Build(SpeciesTable species)
    {
        var byName = _entries.Where(e => !IsMature(e.Key) && NameOf(e.Value).Length > 0).ToLookup(e => NameOf(e.Value), e => e.Key, StringComparer.Ordinal);
        var matureLabels = _entries.Where(e => IsMature(e.Key)).Select(e => Label(NameOf(e.Value), TaxonOf(NameOf(e.Value), species), mature: true)).ToHashSet(StringComparer.Ordinal);
        foreach (var (accession, entry) in _entries)
        {
            var (mature, name) = (IsMature(accession), NameOf(entry));
            var taxon = TaxonOf(name, species);
            var label = Label(name, taxon, mature);
            if (!mature && matureLabels.Contains(label)) label = Label(name, taxon, mature: true);
            var dead = entry.Dead || (entry.Name.Length == 0 && (mature ? HasCurrentMature : HasCurrentHairpins));
            var past = entry.Past.Where(p => p != name).ToArray();
            var synonyms = (taxon == SpeciesTable.Human ? [name, .. past] : past).Where(s => s != label).Distinct(StringComparer.Ordinal);
            var hairpins = mature ? (entry.Hairpins.Count > 0 ? entry.Hairpins : HairpinsByName(name, byName)) : [];
            var code = Code(name);
            yield return new VocabularyTerm(
                new Entity
                {
                    Id = IdOf(accession),
                    Label = label,
                    Class = EntityClass.MicroRna,
                    Synonyms = [.. synonyms],
                    IsA = [.. hairpins.Select(IdOf).Order()],
                    Note = _species.TryGetValue(code, out var known) && known.Viral ? MicroRnaTable.ViralNote : "",
                },
                past, taxon, dead);
        }
    }

    private bool Of(string accession, out Entry entry)
    {
        if (_entries.TryGetValue(accession, out entry!)) return false;
        _entries[accession] = entry = new Entry();
        return true;
    }

    private static string NameOf(Entry entry) => entry.Name.Length > 0 ? entry.Name : entry.Past.Count > 0 ? entry.Past[^1] : "";

    private static bool IsMature(string accession) => accession.StartsWith("MIMAT", StringComparison.Ordinal);

    private static Curie IdOf(string accession) => new((IsMature(accession) ? "mirbase.mature:" : "mirbase:") + accession);

    private static string Code(string name) => name[..Math.Max(0, name.IndexOf('-', StringComparison.Ordinal))];

    private int TaxonOf(string name, SpeciesTable species)
    {
        var code = Code(name);
        return _species.TryGetValue(code, out var known) && known.Taxon > 0 ? known.Taxon : species.Taxon(code);
    }

    /// <summary>A human one without <c>hsa-</c>; a hairpin as papers write it (<c>miR-27a</c>).</summary>
    private static string Label(string name, int taxon, bool mature)
    {
        if (taxon != SpeciesTable.Human || !name.StartsWith("hsa-", StringComparison.Ordinal)) return name;
        var bare = name[4..];
        return !mature && bare.StartsWith("mir-", StringComparison.Ordinal) ? "miR-" + bare[4..] : bare;
    }

    private static List<string> HairpinsByName(string mature, ILookup<string, string> byName)
    {
        var name = mature.EndsWith("-5p", StringComparison.Ordinal) || mature.EndsWith("-3p", StringComparison.Ordinal) ? mature[..^3] : mature.TrimEnd('*');
        name = name.Replace("-miR-", "-mir-", StringComparison.Ordinal);
        var found = byName[name].ToList();
        for (var copy = 1; copy <= 12; copy++) found.AddRange(byName[$"{name}-{copy}"]);
        return found;
    }
}
