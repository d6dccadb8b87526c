namespace ExoGraph.Knowledge.History;

/// <summary>A version of records, or why there is none.</summary>
/// <param name="Version">The version; null where it was not found or has errors.</param>
/// <param name="Message">Where there is none: why, and what to do.</param>
/// <param name="HasErrors">Whether it was found, and its records break the rules of this program.</param>
public sealed record RecordVersionResult(RecordVersion? Version, string Message = "", bool HasErrors = false);
