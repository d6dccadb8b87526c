namespace ExoGraph.Service.Documents;

/// <summary>What became of the rows of a pack's files; <c>read = kept + merged + skipped</c>.</summary>
/// <param name="Read">Rows read.</param>
/// <param name="Kept">Rows that gave something new.</param>
/// <param name="Merged">Rows that added to what an earlier row gave.</param>
/// <param name="Skipped">Rows left out; the manifest counts them by reason.</param>
public sealed record PackRowsDocument(long Read, long Kept, long Merged, long Skipped);
