namespace ExoGraph.Knowledge.Packs;

/// <summary>A pack in the store, as <c>exograph packs</c> shows it.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Bytes">Its size on disk.</param>
/// <param name="ImportedAt">When it was put there.</param>
/// <param name="Stale">Why it should be imported again: a vocabulary that grounded it is gone or has changed, or its format is old. Empty where it is up to date.</param>
public sealed record PackSummary(PackManifest Manifest, long Bytes, DateTimeOffset ImportedAt, IReadOnlyList<string> Stale);
