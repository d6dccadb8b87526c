namespace ExoGraph.Tests.Knowledge;

/// <summary>One way to break the good records, and all that the validator must then say.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Break">Does it.</param>
/// <param name="Expected">Every problem, no more and no less.</param>
internal sealed record BrokenCase(string Name, Action<RecordFolder> Break, params IReadOnlyList<Expected> Expected);
