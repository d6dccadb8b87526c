using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Mechanisms;

/// <summary>A statement's place in a declared path.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Position">The hop's number in the path, from 1.</param>
public readonly record struct PathPlace(RecordId Mechanism, int Position)
{
    /// <summary>As Neo4j holds it: <c>wang-2019#m1@3</c>.</summary>
    public override string ToString() => $"{Mechanism}@{Position}";
}
