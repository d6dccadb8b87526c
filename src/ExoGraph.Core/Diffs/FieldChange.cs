namespace ExoGraph.Core.Diffs;

/// <summary>What a field said before and says after. Of a list only the items that differ are told; all of them where only their order differs.</summary>
/// <param name="Field">The field, as records name it (<c>object</c>, <c>evidence</c>, <c>belief</c>).</param>
/// <param name="Before">What went; empty where nothing did.</param>
/// <param name="After">What came; empty where nothing did.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Before, IReadOnlyList<string> After);
