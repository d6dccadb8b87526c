using ExoGraph.Core.Queries.Faces;

namespace ExoGraph.Paths.Faces;

/// <summary>What is told of one thing's effect on another, by sign.</summary>
internal sealed class FaceSides
{
    public List<FaceEffect> Promotes { get; } = [];

    public List<FaceEffect> Inhibits { get; } = [];
}
