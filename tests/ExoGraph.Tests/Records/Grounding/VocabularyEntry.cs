namespace ExoGraph.Tests.Records.Grounding;

/// <summary>A term as its vocabulary has it.</summary>
internal sealed record VocabularyEntry(string Id, string Label, bool IsObsolete = false, string ReplacedBy = "")
{
    public IReadOnlyList<string> Parents { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];
}
