using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs;

/// <summary>What became of an import.</summary>
/// <param name="Manifest">The pack's manifest; where the import failed after reading, what was counted until then; else null.</param>
/// <param name="Problem">Why there is no new pack; null where there is one.</param>
/// <param name="ExitCode">For the command line: 0 done, 1 the data are wrong, 2 asked wrongly, 3 a file cannot be reached, 130 stopped by the user.</param>
public sealed record ImportResult(PackManifest? Manifest, FormatProblem? Problem, int ExitCode)
{
    /// <summary>Whether a new pack is there.</summary>
    public bool Succeeded => Problem is null;
}
