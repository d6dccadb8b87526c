namespace ExoGraph.Knowledge.Packs;

/// <summary>A vocabulary that grounded a pack.</summary>
/// <param name="Name">Its pack's name.</param>
/// <param name="Source">Its source.</param>
/// <param name="Version">Its release.</param>
/// <param name="Hash">Its pack's hash.</param>
public sealed record PackVocabulary(string Name, string Source, string Version, string Hash);
