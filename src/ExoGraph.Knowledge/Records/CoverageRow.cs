using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Records;

/// <summary>One sentence, row, caption or reference of a review, and what holds its facts.</summary>
/// <param name="Review">The review.</param>
/// <param name="Section">The section.</param>
/// <param name="Kind">Sentence, row, caption or reference.</param>
/// <param name="Number">Its number within section and kind, from 1.</param>
/// <param name="Records">Ids of records, or keys of publications.</param>
/// <param name="Reason">Why it holds nothing to record.</param>
internal sealed record CoverageRow(PublicationKey Review, string Section, CoverageKind Kind, int Number, IReadOnlyList<string> Records, string Reason);
