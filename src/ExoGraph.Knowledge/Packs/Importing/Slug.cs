using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Makes the local part of an own identifier from a name: lower-case letters and digits with single hyphens between.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterOrDigit(lower)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsAsciiLetterOrDigit(lower) && (lower < 128 || char.IsWhiteSpace(lower) || char.IsPunctuation(lower))) slug.Append('-');
        }
        var text = slug.ToString().TrimEnd('-');
        if (text.Length is > 0 and <= 100) return text;
        // Nothing readable, or too much of it: a digest keeps the name's identity.
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        return text.Length == 0 ? "x" + digest : text[..80].TrimEnd('-') + "-" + digest;
    }
}
