using ExoGraph.Core.Evidences;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Mirrors;

/// <summary>At which levels each statement has supporting evidence, as bits. All that a pack says is of level <c>database</c>.</summary>
internal sealed class LevelTable(Mirror mirror)
{
    private readonly Lazy<byte[]> _curated = new(() => [.. mirror.Knowledge.AllStatements.Select(Bits)]);

    /// <summary>The bits of a set of levels.</summary>
    public static int BitsOf(IEnumerable<EvidenceLevel> levels) => levels.Aggregate(0, (bits, level) => bits | 1 << (int)level);

    /// <summary>The bits of a statement.</summary>
    public static byte Bits(Statement statement) =>
        (byte)BitsOf(statement.Evidence.Where(e => e.Direction == EvidenceDirection.Supports).Select(e => e.Level));

    /// <summary>The bits of an edge of the mirror.</summary>
    public int Of(int edge) => (mirror.EdgeFlagsOf(edge) & EdgeFlags.Pack) != 0 ? 1 << (int)EvidenceLevel.Database : _curated.Value[mirror.Data.Origins[edge]];
}
