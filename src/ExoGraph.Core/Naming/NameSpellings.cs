namespace ExoGraph.Core.Naming;

/// <summary>Other keys under which one and the same name is looked for, because people write a Greek letter as a Latin one.</summary>
public static class NameSpellings
{
    private static readonly (string Greek, string Latin)[] s_letters = [("alpha", "a"), ("beta", "b"), ("gamma", "g"), ("delta", "d"), ("kappa", "k")];

    /// <summary>The key itself, then its spellings with Latin letters for Greek ones (<c>tgfbeta1</c>, <c>tgfb1</c>).</summary>
    public static IEnumerable<string> Of(string key)
    {
        yield return key;
        var latin = key;
        foreach (var (greek, letter) in s_letters) latin = latin.Replace(greek, letter, StringComparison.Ordinal);
        if (latin != key) yield return latin;
    }
}
