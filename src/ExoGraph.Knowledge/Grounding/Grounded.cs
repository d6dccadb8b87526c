using ExoGraph.Core.Entities;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>What a name was found to mean, or why it was not.</summary>
/// <param name="Entity">The entity; null where the name was not grounded.</param>
/// <param name="By">How it was found.</param>
/// <param name="Problem">Why it was not.</param>
/// <param name="Candidates">For an ambiguous name, what it may mean.</param>
/// <param name="Remark">Something to note although it was found.</param>
internal readonly record struct Grounded(Entity? Entity, GroundedBy By, string? Problem = null, IReadOnlyList<string>? Candidates = null, string? Remark = null)
{
    public static Grounded Found(Entity entity, GroundedBy by, string? remark = null) => new(entity, by, null, null, remark);

    public static Grounded Unknown(string problem) => new(null, default, problem);

    public static Grounded Ambiguous(string problem, IEnumerable<Entity> candidates) =>
        new(null, default, problem, [.. candidates.Select(e => $"{e.Id.Text} {e.Label}").Distinct().Order(StringComparer.Ordinal)]);
}
