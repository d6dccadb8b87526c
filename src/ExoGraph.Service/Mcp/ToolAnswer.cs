namespace ExoGraph.Service.Mcp;

/// <summary>What a tool gives: the answer, and where people can look at it.</summary>
/// <param name="Link">The page of the same answer; it asks the same again.</param>
/// <param name="Answer">The answer with its evidence.</param>
public sealed record ToolAnswer<T>(string Link, T Answer);
