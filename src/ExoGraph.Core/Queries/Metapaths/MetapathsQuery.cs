using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>Asks by which kinds of paths two entities, or two classes of them, are joined (Himmelstein 2017).</summary>
public sealed record MetapathsQuery
{
    /// <summary>The start, or a class of starts.</summary>
    public required Selection From { get; init; }

    /// <summary>The end, or a class of ends.</summary>
    public required Selection To { get; init; }

    /// <summary>The greatest number of edges of a metapath, 1 to <see cref="LongestMetapath"/>.</summary>
    public int MaxLength { get; init; } = LongestMetapath;

    /// <summary>How strongly the degree of entities weighs paths down: 0 counts paths, 0.4 is the published default.</summary>
    public double Damping { get; init; } = 0.4;

    /// <summary>How many networks of the same degrees are compared; 0 for none.</summary>
    public int Permutations { get; init; }

    /// <summary>The seed of the permutations: the same seed gives the same networks.</summary>
    public int Seed { get; init; }

    /// <summary>Sources: <c>curated</c>, <c>all</c>, or names of packs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [SourceNames.All];

    /// <summary>The longest metapath that can be asked for.</summary>
    public const int LongestMetapath = 4;

    /// <summary>How many pairs of starts and ends are counted at the most.</summary>
    public const int MostPairs = 10_000;
}
