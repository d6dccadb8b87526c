namespace ExoGraph.Service.Api;

/// <summary>A list that is too long for a link.</summary>
/// <param name="Names">The names, or several of them in one text.</param>
/// <param name="MaxHops">The greatest number of steps; 4 where it is left out.</param>
/// <param name="K">How many chains of each thing; 1 where it is left out.</param>
/// <param name="Sources">curated, all, or names of packs with commas between.</param>
/// <param name="Mirna">How far miRNA names reach: exact, hairpin or family.</param>
public sealed record ListBody(IReadOnlyList<string> Names, int? MaxHops = null, int? K = null, string? Sources = null, string? Mirna = null);
