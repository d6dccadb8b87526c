namespace ExoGraph.Service.Documents;

/// <summary>A field of a record that changed; of a list only the items that differ.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">What went.</param>
/// <param name="After">What came.</param>
public sealed record FieldChangeDocument(string Field, IReadOnlyList<string> Before, IReadOnlyList<string> After);
