using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Publications;

/// <summary>Where a curator read about a study.</summary>
/// <param name="In">The publication that was read.</param>
/// <param name="Reference">The study's number in its reference list.</param>
/// <param name="Verdict">Whether the citation holds.</param>
/// <param name="CitedAs">The number as printed, where it is wrong.</param>
/// <param name="Note">A remark.</param>
public sealed record ReadAbout(PublicationKey In, int? Reference, Verdict Verdict, int? CitedAs, string Note);
