using ExoGraph.Core.Evidences;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Direction and certainty of a piece of database evidence in one byte.</summary>
internal static class EvidenceFlags
{
    public static byte Of(EvidenceDirection direction, Certainty certainty) => (byte)((int)certainty | (direction == EvidenceDirection.Refutes ? 4 : 0));

    public static Certainty Certainty(byte flags) => (Certainty)(flags & 3);

    public static EvidenceDirection Direction(byte flags) => (flags & 4) != 0 ? EvidenceDirection.Refutes : EvidenceDirection.Supports;
}
