namespace ExoGraph.Service.Documents;

/// <summary>Who wrote a publication's records, and when, by the repository's history.</summary>
/// <param name="By">Who wrote them first.</param>
/// <param name="On">When.</param>
/// <param name="LastBy">Who changed them last.</param>
/// <param name="LastOn">When.</param>
/// <param name="Changes">How many changes were committed, the first included.</param>
public sealed record RecordedDocument(string By, DateOnly On, string LastBy, DateOnly LastOn, int Changes);
