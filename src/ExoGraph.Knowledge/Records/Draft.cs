namespace ExoGraph.Knowledge.Records;

/// <summary>Something read from a file, not yet checked against the rest, and where it stands.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Places">Where its fields stand.</param>
internal sealed record Draft<T>(T Value, RecordPlaces Places);
