namespace ExoGraph.Core.Identifiers;

/// <summary>The key of a publication: first author's family name and year, with a letter where two collide (<c>wang-2019</c>).</summary>
public readonly record struct PublicationKey : IComparable<PublicationKey>
{
    private readonly string? _text;

    /// <summary>Makes a key from its text.</summary>
    public PublicationKey(string text) => _text = text;

    /// <summary>The key itself.</summary>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public int CompareTo(PublicationKey other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether the left comes before the right in ordinal order.</summary>
    public static bool operator <(PublicationKey left, PublicationKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right in ordinal order.</summary>
    public static bool operator >(PublicationKey left, PublicationKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes before the right in ordinal order, or is the same.</summary>
    public static bool operator <=(PublicationKey left, PublicationKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right in ordinal order, or is the same.</summary>
    public static bool operator >=(PublicationKey left, PublicationKey right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
