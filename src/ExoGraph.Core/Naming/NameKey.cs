using System.Globalization;
using System.Text;

namespace ExoGraph.Core.Naming;

/// <summary>Folds a name as people write it to a key under which its spellings meet: case, hyphens, Greek letters, <c>hsa-</c>, <c>microRNA</c>.</summary>
public static class NameKey
{
    private static readonly Dictionary<char, string> s_greek = new()
    {
        ['α'] = "alpha", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['ε'] = "epsilon", ['ζ'] = "zeta", ['η'] = "eta",
        ['θ'] = "theta", ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mu", ['ν'] = "nu", ['π'] = "pi", ['ρ'] = "rho",
        ['σ'] = "sigma", ['τ'] = "tau", ['φ'] = "phi", ['χ'] = "chi", ['ψ'] = "psi", ['ω'] = "omega",
    };

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
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLower(c, CultureInfo.InvariantCulture);
            if (s_greek.TryGetValue(lower, out var word)) text.Append(word);
            else if (lower == 'ß') text.Append("beta");
            else if (char.IsLetterOrDigit(lower)) text.Append(lower);
            else if (c == '*') text.Append("star");
            else if (c == '+') text.Append("plus");
        }
        return text.ToString();
    }
}
