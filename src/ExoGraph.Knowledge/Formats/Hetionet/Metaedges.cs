namespace ExoGraph.Knowledge.Formats.Hetionet;

/// <summary>What each of Hetionet's 24 metaedges says here.</summary>
/// <remarks>Differences of expression in a disease or tissue are correlation, never cause; only a drug's effect on transcripts has a sign in a chain.</remarks>
internal static class Metaedges
{
    /// <param name="Predicate">Our predicate.</param>
    /// <param name="Reversed">Whether our subject is the target of the metaedge.</param>
    /// <param name="Meaning">What Hetionet means, in words.</param>
    internal readonly record struct Rule(string Predicate, bool Reversed, string Meaning);

    private static readonly Dictionary<string, Rule> s_rules = new(StringComparer.Ordinal)
    {
        ["AdG"] = new("reduced_in", true, "anatomy downregulates gene: lower expression there"),
        ["AeG"] = new("found_in", true, "anatomy expresses gene"),
        ["AuG"] = new("elevated_in", true, "anatomy upregulates gene: higher expression there"),
        ["CbG"] = new("binds", false, "compound binds gene product"),
        ["CcSE"] = new("associated_with", false, "compound causes side effect"),
        ["CdG"] = new("downregulates", false, "compound lowers the transcript"),
        ["CpD"] = new("associated_with", false, "compound palliates disease"),
        ["CrC"] = new("associated_with", false, "compound resembles compound"),
        ["CtD"] = new("treats", false, "compound treats disease"),
        ["CuG"] = new("upregulates", false, "compound raises the transcript"),
        ["DaG"] = new("associated_with", true, "disease associates gene"),
        ["DdG"] = new("reduced_in", true, "gene is expressed less in the disease"),
        ["DlA"] = new("associated_with", false, "disease localizes to anatomy"),
        ["DpS"] = new("associated_with", false, "disease presents symptom"),
        ["DrD"] = new("associated_with", false, "disease resembles disease"),
        ["DuG"] = new("elevated_in", true, "gene is expressed more in the disease"),
        ["GcG"] = new("associated_with", false, "genes covary"),
        ["GiG"] = new("binds", false, "gene products interact"),
        ["GpBP"] = new("participates_in", false, "gene participates in biological process"),
        ["GpCC"] = new("found_in", false, "gene product is part of cellular component"),
        ["GpMF"] = new("participates_in", false, "gene has molecular function"),
        ["GpPW"] = new("participates_in", false, "gene participates in pathway"),
        ["Gr>G"] = new("regulates", false, "knock-down or over-expression of one changes the other; direction of change not given"),
        ["PCiC"] = new("part_of", true, "compound belongs to pharmacologic class"),
    };

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["Anatomy"] = "A",
        ["Biological Process"] = "BP",
        ["Cellular Component"] = "CC",
        ["Compound"] = "C",
        ["Disease"] = "D",
        ["Gene"] = "G",
        ["Molecular Function"] = "MF",
        ["Pathway"] = "PW",
        ["Pharmacologic Class"] = "PC",
        ["Side Effect"] = "SE",
        ["Symptom"] = "S",
    };

    /// <summary>The rule of an abbreviation; null where Hetionet has none such.</summary>
    public static Rule? Of(string abbreviation) => s_rules.TryGetValue(abbreviation, out var rule) ? rule : null;

    /// <summary>The abbreviation of an edge of the JSON file.</summary>
    public static string Abbreviation(string source, string kind, string target, string direction)
    {
        if (!s_kinds.TryGetValue(source, out var s) || !s_kinds.TryGetValue(target, out var t) || kind.Length == 0) return $"{source} - {kind} - {target}";
        var letter = kind == "expresses" ? "e" : kind[..1];
        return s + letter + (direction == "forward" ? ">" : "") + t;
    }
}
