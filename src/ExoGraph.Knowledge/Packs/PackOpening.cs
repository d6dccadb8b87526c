using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs;

/// <summary>A pack that was opened, or why it could not be.</summary>
/// <param name="Pack">The pack; null where it could not be opened.</param>
/// <param name="Problem">Why not; null where it was.</param>
public sealed record PackOpening(Pack? Pack, FormatProblem? Problem);
