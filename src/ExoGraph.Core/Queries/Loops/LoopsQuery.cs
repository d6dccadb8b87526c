using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Loops;

/// <summary>Asks for feedback: what acts back on itself.</summary>
public sealed record LoopsQuery
{
    /// <summary>Only loops that pass one of these; null for all.</summary>
    public Selection? About { get; init; }

    /// <summary>The least number of hops; 1 also lists what acts on itself.</summary>
    public int MinLength { get; init; } = 2;

    /// <summary>The greatest number of hops, those of transfers included.</summary>
    public int MaxLength { get; init; } = 6;

    /// <summary>How many loops at the most.</summary>
    public int K { get; init; } = 100;

    /// <summary>Only statements believed at least so much.</summary>
    public Belief MinBelief { get; init; }

    /// <summary>Sources: <c>curated</c>, <c>all</c>, or names of packs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [SourceNames.Curated];

    /// <summary>How long it may take before it stops openly; null for no limit.</summary>
    public TimeSpan? Budget { get; init; }
}
