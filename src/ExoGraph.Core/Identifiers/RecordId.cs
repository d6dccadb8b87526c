using System.Diagnostics.CodeAnalysis;

namespace ExoGraph.Core.Identifiers;

/// <summary>
/// The stable id of a record: the file (a publication's key, or a pack's name) and its local id, such as
/// <c>wang-2019#s1</c>, <c>wang-2019#t1</c>, <c>wang-2019#t1.secretes</c> (one hop of a transfer) or <c>mirtarbase#17</c>.
/// </summary>
public readonly record struct RecordId : IComparable<RecordId>
{
    private readonly string? _text;

    /// <summary>Makes an id from its full text, <c>file#local</c>.</summary>
    /// <exception cref="FormatException">There is no <c>#</c>, or a side of it is empty.</exception>
    public RecordId(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash <= 0 || hash == text.Length - 1) throw new FormatException($"'{text}' is not a record id of the form file#local.");
        _text = text;
    }

    /// <summary>Makes an id from its file and local part.</summary>
    public RecordId(PublicationKey file, string local) => _text = $"{file.Text}#{local}";

    /// <summary>The whole id.</summary>
    public string Text => _text ?? "";

    /// <summary>The publication's key, or the pack's name.</summary>
    public PublicationKey File => new(Text[..Math.Max(0, Text.IndexOf('#', StringComparison.Ordinal))]);

    /// <summary>What stands after the <c>#</c>.</summary>
    public string Local => Text[(Text.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <summary>Reads an id; false where the text is not of the form <c>file#local</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordId id)
    {
        id = default;
        var hash = text?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        if (hash <= 0 || hash == text!.Length - 1) return false;
        id = new RecordId(text);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(RecordId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether the left comes before the right in ordinal order.</summary>
    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right in ordinal order.</summary>
    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes before the right in ordinal order, or is the same.</summary>
    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right in ordinal order, or is the same.</summary>
    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
