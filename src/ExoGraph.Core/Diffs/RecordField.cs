namespace ExoGraph.Core.Diffs;

/// <summary>A field of a record as text: no item where it is not stated, several where it is a list.</summary>
internal sealed record RecordField(string Name, IReadOnlyList<string> Items);
