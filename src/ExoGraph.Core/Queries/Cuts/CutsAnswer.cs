using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Cuts;

/// <summary>The answer to a <see cref="CutsQuery"/>.</summary>
public sealed record CutsAnswer
{
    /// <summary>Which graph answered.</summary>
    public required GraphSummary Graph { get; init; }

    /// <summary>What was asked.</summary>
    public required CutsQuery Query { get; init; }

    /// <summary>How the cuts were found.</summary>
    public required CutMethod Method { get; init; }

    /// <summary>Cuts of least weight, in order of their entities' ids.</summary>
    public required IReadOnlyList<Cut> Cuts { get; init; }

    /// <summary>Whether every cut of least weight is listed.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>With a limit: how many chains are hit.</summary>
    public int Chains { get; init; }

    /// <summary>With a limit: whether those are all chains that meet it, and the cuts are proven to be of least weight.</summary>
    public bool IsProven { get; init; } = true;

    /// <summary>Statements that join start and end with nothing between that could be cut, best believed first.</summary>
    public IReadOnlyList<Statement> Direct { get; init; } = [];

    /// <summary>Where there is no cut: a chain that shows why, where there is one.</summary>
    public Chain? Uncut { get; init; }

    /// <summary>A sentence that says what the cuts promise, or why there is none.</summary>
    public required string Reason { get; init; }
}
