using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Naming;

/// <summary>What a name in a query means: one entity with what is below it, a class of outcomes, or all entities of a role or class.</summary>
/// <param name="Asked">The name as asked.</param>
/// <param name="Label">What it was understood as.</param>
/// <param name="Id">The one entity meant; null for a role or a class.</param>
/// <param name="Ids">Every entity that the name stands for, in order of id.</param>
/// <param name="IsClass">Whether the name stands for a class of things ("metastasis" for all metastasis outcomes, a role, a biological class): chains to it are reported maximal.</param>
public sealed record Selection(string Asked, string Label, Curie? Id, IReadOnlyList<Curie> Ids, bool IsClass);
