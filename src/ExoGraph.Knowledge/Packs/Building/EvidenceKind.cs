using System.Runtime.InteropServices;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>What pieces of evidence share. Texts are numbers of the pool.</summary>
/// <param name="LocatorPrefix">Place in the source: its text, or what stands before the number.</param>
/// <param name="Claim">What the source says, in our words.</param>
/// <param name="Original">Subject and object as the source wrote them, by a tab; 0 where it used the labels.</param>
/// <param name="Flags">Direction and certainty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EvidenceKind(int LocatorPrefix, int Claim, int Original, byte Flags);
