using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ExoGraph.Core.Text;

/// <summary>The words that records and answers use for the values of an enumeration: lower case, hyphens between words (<c>AsPrinted</c> is <c>as-printed</c>).</summary>
public static class Words
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.ToWord[value];

    /// <summary>Reads a word; false where the enumeration has no such value.</summary>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum
    {
        value = default;
        return word is not null && Table<T>.FromWord.TryGetValue(word, out value);
    }

    /// <summary>All words of an enumeration, in the order of its values.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Words;

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ToWord = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Hyphenate(v.ToString()));
        public static readonly FrozenDictionary<string, T> FromWord = ToWord.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
        public static readonly IReadOnlyList<string> Words = [.. Enum.GetValues<T>().Select(v => ToWord[v])];
    }
}
