namespace ExoGraph.Knowledge.Packs;

/// <summary>A reason, how often it applied, and where first.</summary>
/// <param name="Reason">The reason, as a phrase.</param>
/// <param name="Count">Rows.</param>
/// <param name="Examples">The first few, as <c>file:line: text</c>.</param>
public sealed record PackReason(string Reason, long Count, IReadOnlyList<string> Examples);
