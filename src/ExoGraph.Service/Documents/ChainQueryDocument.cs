namespace ExoGraph.Service.Documents;

/// <summary>A chain query as it was understood.</summary>
public sealed record ChainQueryDocument
{
    /// <summary>Where chains start.</summary>
    public required IReadOnlyList<EntityRef> From { get; init; }

    /// <summary>Where they end.</summary>
    public required IReadOnlyList<EntityRef> To { get; init; }

    /// <summary>What they pass.</summary>
    public IReadOnlyList<EntityRef> Via { get; init; } = [];

    /// <summary>What they avoid.</summary>
    public IReadOnlyList<EntityRef> Avoid { get; init; } = [];

    /// <summary>The most hops.</summary>
    public int MaxHops { get; init; }

    /// <summary>The most chains.</summary>
    public int K { get; init; }

    /// <summary>The other options that differ from their defaults, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
