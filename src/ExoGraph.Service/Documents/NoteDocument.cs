namespace ExoGraph.Service.Documents;

/// <summary>A property that is no edge.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Property">What.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit; empty where it has none.</param>
/// <param name="Evidence">Who says so, and where.</param>
public sealed record NoteDocument(string Id, string Property, string Value, string Unit, IReadOnlyList<EvidenceDocument> Evidence);
