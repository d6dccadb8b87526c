using System.Text.Json.Serialization;

namespace ExoGraph.Service.Documents;

/// <summary>What a name means, or why it is not understood.</summary>
/// <param name="Asked">The name as asked.</param>
/// <param name="Id">The one entity meant; null where the name is not understood or stands for a role or class.</param>
/// <param name="Label">What it was understood as; null where it was not.</param>
/// <param name="Class">The entity's class; null for a role or class.</param>
/// <param name="Members">Every entity that the name stands for in a query, where it means a role or a class of things, such as all outcomes called metastasis; absent for one entity.</param>
/// <param name="Problem">Why it is not understood; absent where it is.</param>
/// <param name="Candidates">What it may mean, or names that are near; absent where it is understood.</param>
public sealed record ResolvedNameDocument(
    string Asked,
    string? Id,
    string? Label,
    string? Class,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Members,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Problem,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<EntityRef>? Candidates);
