using System.Text.RegularExpressions;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Vocabularies;

/// <summary>What the vocabulary says of a prefix.</summary>
/// <param name="Prefix">The prefix, without the colon.</param>
/// <param name="Name">The name of the vocabulary it stands for.</param>
/// <param name="LocalPattern">The form of the local part.</param>
/// <param name="UrlTemplate">A page about an identifier, with <c>{0}</c> for its local part; null where there is none.</param>
public sealed record PrefixRule(string Prefix, string Name, Regex LocalPattern, string? UrlTemplate)
{
    /// <summary>A page about an identifier of this prefix; null where the vocabulary has none.</summary>
    public string? UrlOf(Curie id) => UrlTemplate?.Replace("{0}", id.Local, StringComparison.Ordinal);
}
