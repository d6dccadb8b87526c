using System.Runtime.InteropServices;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>A piece of evidence while a pack is built. Texts are numbers of the pool.</summary>
/// <param name="Study">A PubMed id; 0 where none is named; below 0 the text of another reference.</param>
/// <param name="LocatorPrefix">Place in the source: its text, or what stands before the number.</param>
/// <param name="LocatorNumber">The number behind it; -1 where there is none.</param>
/// <param name="Claim">What the source says, in our words.</param>
/// <param name="Original">Subject and object as the source wrote them, by a tab; 0 where it used the labels.</param>
/// <param name="Flags">Direction and certainty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EvidenceRow(int Study, int LocatorPrefix, int LocatorNumber, int Claim, int Original, byte Flags);
