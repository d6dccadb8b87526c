using ExoGraph.Core.Publications;

namespace ExoGraph.Knowledge.Packs;

/// <summary>A notice and the publication that it is about.</summary>
internal sealed record NoticeRow(int Pmid, string Doi, Notice Notice);
