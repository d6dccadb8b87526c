using ExoGraph.Core.Entities;

namespace ExoGraph.Core.Vocabularies;

/// <summary>What the vocabulary says of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Agent">Whether it may be the subject of a causal statement.</param>
/// <param name="Prefixes">Prefixes that identifiers of its entities may have.</param>
/// <param name="Biolink">The nearest Biolink 4.4 category.</param>
public sealed record ClassRule(EntityClass Class, bool Agent, IReadOnlySet<string> Prefixes, string Biolink);
