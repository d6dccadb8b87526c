using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>
/// miRNA names of any age to miRBase: the exact arm where the name says it, or where miRBase's history tells which arm a name without
/// one meant; the hairpin where the arm is not stated. No arm is ever guessed, and a name of two accessions stays ambiguous.
/// </summary>
internal sealed partial class MicroRnaTable
{
    /// <summary>The note by which the miRBase pack marks miRNAs of viruses.</summary>
    public const string ViralNote = "of a virus";

    private readonly Dictionary<string, List<VocabularyTerm>> _current = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VocabularyTerm>> _past = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VocabularyTerm>> _folded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<VocabularyTerm>> _viral = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, VocabularyTerm> _accessions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _viralCodes = new(StringComparer.OrdinalIgnoreCase) { "ebv", "kshv", "hcmv", "hsv1", "hiv1", "mdv1" };

    public MicroRnaTable(IEnumerable<VocabularyTerm> terms)
    {
        foreach (var term in terms)
        {
            _accessions.TryAdd(term.Entity.Id.Local, term);
            var name = OfficialName(term);
            Add(_current, name, term);
            Add(_folded, name, term);
            foreach (var old in term.Previous.Where(p => p != name))
            {
                Add(_past, old, term);
                Add(_folded, old, term);
            }
            var code = name[..Math.Max(0, name.IndexOf('-', StringComparison.Ordinal))];
            _codes.Add(code);
            if (term.Entity.Note == ViralNote) _viralCodes.Add(code);
            if (term.Deprecated || !IsMature(term) || !_viralCodes.Contains(code)) continue;
            foreach (var viral in (string[])[name, .. term.Previous])
                if (viral.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase)) AddViral(viral[(code.Length + 1)..], term);
        }
    }

    /// <summary>How many accessions are known; 0 where miRBase is not imported.</summary>
    public int Count => _accessions.Count;

    /// <summary>The miRNA of an accession, <c>MIMAT…</c> or <c>MI…</c>.</summary>
    public Grounded OfAccession(string accession)
    {
        if (!_accessions.TryGetValue(accession, out var term)) return Grounded.Unknown(Count == 0 ? "nothing grounds miRNAs here: import mirbase first" : "miRBase has no such accession");
        return term.Deprecated ? s_withdrawn : Grounded.Found(term.Entity, GroundedBy.Identifier);
    }

    /// <summary>The hairpin of an accession; null where it is not known.</summary>
    public Entity? Hairpin(Curie id) => id.Prefix == "mirbase" && _accessions.TryGetValue(id.Local, out var term) && !term.Deprecated ? term.Entity : null;

    /// <summary>The species code at the start of a name (<c>hsa</c>, <c>ebv</c>); empty where it has none.</summary>
    public string CodeOf(ReadOnlySpan<char> name)
    {
        var dash = name.IndexOf('-');
        if (dash is < 2 or > 6) return "";
        var code = name[..dash].ToString();
        return _codes.Contains(code) || _viralCodes.Contains(code) || (code is [>= 'a' and <= 'z', ..] && Prefixed().IsMatch(name)) ? code : "";
    }

    /// <summary>Whether a code is that of a virus.</summary>
    public bool IsViral(string code) => _viralCodes.Contains(code);

    /// <summary>Grounds a name.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="code">The species' code where the name has none; empty where the species is not known.</param>
    public Grounded OfName(string written, string code)
    {
        if (Count == 0) return Grounded.Unknown("nothing grounds miRNA names here: import mirbase first");
        var name = Clean(written);
        if (Several().IsMatch(name)) return Grounded.Unknown("the name means a family, a cluster or several miRNAs");
        var own = CodeOf(name);
        var full = own.Length > 0 ? own.ToLowerInvariant() + name[own.Length..] : code.Length > 0 ? $"{code}-{name}" : name;
        var found = Lookup(full);
        if (found.Entity is not null || found.Candidates is not null) return found;
        if (own.Length == 0 && _viral.TryGetValue(name, out var viral) && Distinct(viral) is [var one]) return Grounded.Found(one.Entity, GroundedBy.Alias, "a viral miRNA named without its virus");
        if (found.Problem is not null) return found;
        if (!Looks().IsMatch(full) && !Looks().IsMatch(name)) return Grounded.Unknown("not a miRNA name");
        return Grounded.Unknown(own.Length == 0 && code.Length == 0 ? "a miRNA name without species" : "miRBase has never had a miRNA of this name");
    }

    private Grounded Lookup(string full)
    {
        if (_current.TryGetValue(full, out var current))
        {
            var live = Distinct(current);
            if (live is [var only])
            {
                // let-7c was the name of a hairpin and of a mature form: with neither arm nor case to tell, the arm is not stated.
                var shared = !IsMature(only) && _past.TryGetValue(full, out var past) && past.Any(t => IsMature(t) && !t.Deprecated);
                return Grounded.Found(only.Entity, GroundedBy.Name, shared ? "a name that hairpin and mature form shared: read as arm not stated" : null);
            }
            if (live.Count > 1) return Grounded.Ambiguous("the miRNA name is ambiguous", live.Select(t => t.Entity));
            if (!_past.ContainsKey(full)) return s_withdrawn;
        }
        if (_past.TryGetValue(full, out var old) && FromHistory(old) is { } byHistory) return byHistory;
        if (HairpinOf(full) is { } hairpin) return hairpin;
        return _folded.TryGetValue(full, out var folded) ? Folded(full, folded) : default;
    }

    /// <summary>What an old name meant: one mature form, or one hairpin.</summary>
    private static Grounded? FromHistory(List<VocabularyTerm> terms)
    {
        var live = Distinct(terms);
        if (live.Count == 0) return s_withdrawn;
        var (mature, hairpins) = (live.Where(IsMature).ToArray(), live.Where(t => !IsMature(t)).ToArray());
        if (hairpins.Length == 0 && mature.Length == 1) return Grounded.Found(mature[0].Entity, GroundedBy.NameHistory);
        if (hairpins.Length == 1 && mature.All(m => m.Entity.IsA.Contains(hairpins[0].Entity.Id)))
            return Grounded.Found(hairpins[0].Entity, GroundedBy.NameHistory, mature.Length > 0 ? "a name that hairpin and mature form shared: read as arm not stated" : null);
        return Grounded.Ambiguous("the miRNA name is ambiguous", live.Select(t => t.Entity));
    }

    /// <summary>A name of a mature form without arm that miRBase never had: the hairpin, or its copies.</summary>
    private Grounded? HairpinOf(string full)
    {
        var at = full.IndexOf("-miR-", StringComparison.Ordinal);
        if (at < 0 || Arm().IsMatch(full)) return null;
        var name = string.Concat(full.AsSpan(0, at), "-mir-", full.AsSpan(at + 5));
        if (_current.TryGetValue(name, out var found) && Distinct(found) is [var one]) return Grounded.Found(one.Entity, GroundedBy.Name, "a miRNA name without arm: the hairpin is meant");
        var copies = Enumerable.Range(1, 12).SelectMany(i => _current.TryGetValue($"{name}-{i}", out var copy) ? Distinct(copy) : []).ToArray();
        if (copies.Length == 0) return null;
        return copies.Length == 1 ? Grounded.Found(copies[0].Entity, GroundedBy.Name, "a miRNA name without arm: the hairpin is meant")
            : Grounded.Ambiguous("the miRNA name is ambiguous", copies.Select(c => c.Entity));
    }

    /// <summary>Names in the wrong case: with an arm only a mature form can be meant, without one the history decides as for a name in the right case.</summary>
    private static Grounded Folded(string full, List<VocabularyTerm> terms)
    {
        var armed = Arm().IsMatch(full);
        var live = Distinct(terms).Where(t => !armed || IsMature(t)).ToList();
        if (live.Count == 0) return s_withdrawn;
        if (live is [var one]) return Grounded.Found(one.Entity, OfficialName(one).Equals(full, StringComparison.OrdinalIgnoreCase) ? GroundedBy.Name : GroundedBy.NameHistory, "a miRNA name in another case");
        return FromHistory(live) is { } found ? found with { Remark = found.Remark ?? "a miRNA name in another case" } : default;
    }

    private void AddViral(string rest, VocabularyTerm term)
    {
        Add(_viral, rest, term);
        if (rest.StartsWith("miR-", StringComparison.OrdinalIgnoreCase)) Add(_viral, rest[4..], term);
        if (rest.StartsWith("miR-BART", StringComparison.OrdinalIgnoreCase)) Add(_viral, "BART-" + rest[8..], term);
    }

    private static readonly Grounded s_withdrawn = Grounded.Unknown("miRBase withdrew it: no miRNA by now");

    private static bool IsMature(VocabularyTerm term) => term.Entity.Id.Prefix == "mirbase.mature";

    /// <summary>miRBase's own name, kept as the first synonym where the label is another.</summary>
    private static string OfficialName(VocabularyTerm term) => term.Entity.Synonyms.Count > 0 && term.Entity.Synonyms[0].Contains('-', StringComparison.Ordinal) && term.Taxon == SpeciesTable.Human ? term.Entity.Synonyms[0] : term.Entity.Label;

    private static List<VocabularyTerm> Distinct(List<VocabularyTerm> terms) => [.. terms.Where(t => !t.Deprecated).DistinctBy(t => t.Entity.Id)];

    private static string Clean(string written)
    {
        var name = written.Trim().Trim('"').TrimStart('-').Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('—', '-').Replace('_', '-').Replace('∗', '*').Replace('＊', '*');
        name = Words().Replace(name, "miR-");
        name = Undashed().Replace(name, "miR-");
        return Blanks().Replace(name, "-");
    }

    private static void Add(Dictionary<string, List<VocabularyTerm>> table, string name, VocabularyTerm term)
    {
        if (!table.TryGetValue(name, out var list)) table[name] = list = [];
        if (!list.Contains(term)) list.Add(term);
    }

    [GeneratedRegex(@"(-[35]p|\*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Arm();

    [GeneratedRegex(@"^([a-z0-9]{2,6}-)?(mir-?[a-z]?\d|mir-(bart|bhrf|k12|ul|us|h\d|l\w*-)|let-7|lin-4|lsy-6|bantam|iab-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Looks();

    [GeneratedRegex(@"^[a-z][a-z0-9]{1,5}-(mir|let|lin|lsy|bantam|iab)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"(\bfamily\b|\bcluster\b|/|,|~|\band\b|&)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(micrornas?|mirnas?)[- ]*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\bmir(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undashed();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
