using System.Runtime.InteropServices;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>A piece of evidence while a pack is built: there are millions, and most of what they say they share.</summary>
/// <param name="Study">A PubMed id; 0 where none is named; below 0 the text of another reference.</param>
/// <param name="LocatorNumber">The number behind the locator's prefix; -1 where there is none.</param>
/// <param name="Kind">Index of what it shares with others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EvidenceRow(int Study, int LocatorNumber, int Kind);
