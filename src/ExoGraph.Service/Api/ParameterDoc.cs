namespace ExoGraph.Service.Api;

/// <summary>A parameter as OpenAPI describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Type">string, integer, number or boolean.</param>
/// <param name="Repeated">Whether it may be given several times.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Words">The words that it takes, where it takes only some.</param>
/// <param name="Example">An example.</param>
public sealed record ParameterDoc(string Name, string Description, string Type = "string", bool Repeated = false, bool Required = false, IReadOnlyList<string>? Words = null, string? Example = null);
