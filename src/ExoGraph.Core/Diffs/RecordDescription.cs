namespace ExoGraph.Core.Diffs;

/// <summary>A record as a list of fields; records of one kind have the same fields in the same order.</summary>
internal sealed record RecordDescription(RecordKind Kind, string Id, string Label, IReadOnlyList<RecordField> Fields);
