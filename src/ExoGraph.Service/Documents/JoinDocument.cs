namespace ExoGraph.Service.Documents;

/// <summary>A join of a stitched chain.</summary>
/// <param name="Hop">The hop after it, from 1.</param>
/// <param name="Vertex">Where the runs meet.</param>
/// <param name="Changes">cancer, cell, organism, study.</param>
/// <param name="Penalty">The factor that it costs the score, two digits.</param>
/// <param name="Degree">Distinct step neighbours of the vertex.</param>
/// <param name="Rollup">Whether it passes from an entity to its parent.</param>
public sealed record JoinDocument(int Hop, EntityRef Vertex, IReadOnlyList<string> Changes, double Penalty, int Degree, bool Rollup);
