using System.Globalization;
using System.Text;

namespace ExoGraph.Core.Naming;

/// <summary>Folds a name as people write it to a key under which its spellings meet: case, hyphens, Greek letters, <c>hsa-</c>, <c>microRNA</c>.</summary>
public static class NameKey
{
    private static readonly Dictionary<char, string> s_greek = new()
    {
        ['α'] = "alpha",
        ['β'] = "beta",
        ['γ'] = "gamma",
        ['δ'] = "delta",
        ['ε'] = "epsilon",
        ['ζ'] = "zeta",
        ['η'] = "eta",
        ['θ'] = "theta",
        ['κ'] = "kappa",
        ['λ'] = "lambda",
        ['μ'] = "mu",
        ['ν'] = "nu",
        ['π'] = "pi",
        ['ρ'] = "rho",
        ['σ'] = "sigma",
        ['τ'] = "tau",
        ['φ'] = "phi",
        ['ϕ'] = "phi",
        ['µ'] = "mu",
        ['χ'] = "chi",
        ['ψ'] = "psi",
        ['ω'] = "omega",
    };

    /// <summary>What normalization would do, which needs no tables of the system: accents, and raised and lowered digits.</summary>
    private static readonly Dictionary<char, char> s_plain = new (string Plain, string Marked)[]
    {
        ("a", "àáâãäåāą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēęě"), ("g", "ğ"), ("i", "ìíîïīı"), ("l", "ł"), ("n", "ñńň"), ("o", "òóôõöøōő"),
        ("r", "ř"), ("s", "śšş"), ("t", "ťţ"), ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"), ("+", "⁺"),
        ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"), ("7", "⁷₇"), ("8", "⁸₈"), ("9", "⁹₉"),
    }.SelectMany(p => p.Marked.Select(marked => (marked, plain: p.Plain[0]))).ToDictionary(p => p.marked, p => p.plain);

    private static readonly string[] s_microRnaWords = ["micrornas", "microrna", "mirnas", "mirna", "mir"];

    /// <summary>The key of a name; empty where it holds no letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = Fold(name);
        if (text.StartsWith("hsa", StringComparison.Ordinal) && (text.StartsWith("hsamir", StringComparison.Ordinal) || text.StartsWith("hsalet", StringComparison.Ordinal)))
            text = text[3..];
        foreach (var word in s_microRnaWords)
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length && char.IsAsciiDigit(text[word.Length]))
                return "mir" + text[word.Length..];
        return text;
    }

    private static string Fold(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            var lower = char.ToLower(c, CultureInfo.InvariantCulture);
            if (s_plain.TryGetValue(lower, out var plain)) lower = plain;
            if (s_greek.TryGetValue(lower, out var word)) text.Append(word);
            else if (lower == 'ß') text.Append("beta");
            else if (char.IsLetterOrDigit(lower)) text.Append(lower);
            else if (lower == '*') text.Append("star");
            else if (lower == '+') text.Append("plus");
        }
        return text.ToString();
    }
}
