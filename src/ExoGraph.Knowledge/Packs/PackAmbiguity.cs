namespace ExoGraph.Knowledge.Packs;

/// <summary>A name that means more than one thing.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Candidates">What it may mean.</param>
/// <param name="Count">How often it was met.</param>
public sealed record PackAmbiguity(string Text, IReadOnlyList<string> Candidates, long Count);
