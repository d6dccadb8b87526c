using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Mechanisms;

/// <summary>What one publication asserts as an ordered path.</summary>
/// <param name="Id">Its id, such as <c>wang-2019#m1</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Path">The records of the path as declared: transfers, statements, interventions.</param>
/// <param name="Asserts">Overall statements whose sign the path's steps must give.</param>
/// <param name="Hops">The path with each transfer replaced by the hops it stands for there.</param>
public sealed record Mechanism(RecordId Id, string Title, IReadOnlyList<RecordId> Path, IReadOnlyList<RecordId> Asserts, IReadOnlyList<RecordId> Hops);
