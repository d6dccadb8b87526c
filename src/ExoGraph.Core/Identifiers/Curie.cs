using System.Diagnostics.CodeAnalysis;

namespace ExoGraph.Core.Identifiers;

/// <summary>A compact identifier of one thing in one vocabulary, such as <c>HGNC:9588</c> or <c>exo:ev.ccrcc-csc</c>.</summary>
/// <remarks>Compared and ordered by its text, ordinally. The prefix ends at the first colon.</remarks>
public readonly record struct Curie : IComparable<Curie>
{
    private readonly string? _text;

    /// <summary>Makes an identifier from its full text.</summary>
    /// <param name="text">Prefix, colon, local part.</param>
    /// <exception cref="FormatException">The text has no colon, or an empty prefix or local part.</exception>
    public Curie(string text)
    {
        if (!IsWellFormed(text)) throw new FormatException($"'{text}' is not an identifier of the form PREFIX:local.");
        _text = text;
    }

    private Curie(string text, bool _) => _text = text;

    /// <summary>The whole identifier.</summary>
    public string Text => _text ?? "";

    /// <summary>What stands before the first colon.</summary>
    public string Prefix => Text[..Math.Max(0, Text.IndexOf(':', StringComparison.Ordinal))];

    /// <summary>What stands after the first colon.</summary>
    public string Local => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Reads an identifier; false where the text is not of the form <c>PREFIX:local</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Curie curie)
    {
        curie = default;
        if (!IsWellFormed(text)) return false;
        curie = new Curie(text, true);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Curie other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether the left comes before the right in ordinal order.</summary>
    public static bool operator <(Curie left, Curie right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right in ordinal order.</summary>
    public static bool operator >(Curie left, Curie right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes before the right in ordinal order, or is the same.</summary>
    public static bool operator <=(Curie left, Curie right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right in ordinal order, or is the same.</summary>
    public static bool operator >=(Curie left, Curie right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsWellFormed([NotNullWhen(true)] string? text)
    {
        if (text is null) return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && !text.AsSpan().ContainsAny(" \t\r\n|");
    }
}
