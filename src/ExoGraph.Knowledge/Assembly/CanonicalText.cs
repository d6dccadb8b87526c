using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Writes what a record says as one unambiguous text, and hashes it with SHA-256.</summary>
/// <remarks>Values are followed by a separator that records cannot hold (control characters are refused), so that two different records never give one text.</remarks>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a value; null and empty differ.</summary>
    public CanonicalText Add(string? value)
    {
        _text.Append(value is null ? '\u0000' : '\u0002').Append(value).Append('\u001F');
        return this;
    }

    /// <summary>Adds a number, or that there is none.</summary>
    public CanonicalText Add(int? value) => Add(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a truth value, or that it is not known.</summary>
    public CanonicalText Add(bool? value) => Add(value is { } known ? (known ? "true" : "false") : null);

    /// <summary>Adds a list of values, in order, with its length.</summary>
    public CanonicalText Add<T>(IReadOnlyList<T> items, Action<CanonicalText, T> add)
    {
        Add(items.Count);
        foreach (var item in items) add(this, item);
        return this;
    }

    /// <summary>SHA-256 of the text so far, in lower-case hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));
}
