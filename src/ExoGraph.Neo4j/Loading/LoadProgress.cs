namespace ExoGraph.Neo4j.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">Nodes and relationships done in this stage.</param>
/// <param name="Text">The same in words.</param>
public sealed record LoadProgress(LoadStage Stage, long Done, string Text);
