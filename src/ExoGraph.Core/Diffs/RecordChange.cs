namespace ExoGraph.Core.Diffs;

/// <summary>One record that is not the same in two graphs.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Id">Its id: an identifier, a key, or a record id.</param>
/// <param name="Label">What it says, in a few words; of a removed record what it said.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Fields">Where it changed: the fields that differ, in the order of the format.</param>
public sealed record RecordChange(RecordKind Kind, string Id, string Label, ChangeKind Change, IReadOnlyList<FieldChange> Fields);
