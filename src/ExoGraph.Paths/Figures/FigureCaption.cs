namespace ExoGraph.Paths.Figures;

/// <summary>What stands below a figure so that it can be traced when it is pasted elsewhere.</summary>
/// <param name="Query">The question, in words.</param>
/// <param name="GraphVersion">The version of the graph that answered.</param>
/// <param name="Studies">Short citations of the studies behind the hops.</param>
/// <param name="Permalink">A link that asks the same again; empty where there is none.</param>
public sealed record FigureCaption(string Query, string GraphVersion, IReadOnlyList<string> Studies, string Permalink);
