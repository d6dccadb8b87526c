using System.Text.Json.Serialization;

namespace ExoGraph.Service.Documents;

/// <summary>An entity as answers name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Class">Its class, where the answer gives it.</param>
public sealed record EntityRef(string Id, string Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Class = null);
