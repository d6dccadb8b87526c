using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>Feedback loops.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="About">What the loops pass, where that was asked.</param>
/// <param name="MinLength">The least number of hops.</param>
/// <param name="MaxLength">The greatest number of hops.</param>
/// <param name="Loops">Best score first.</param>
/// <param name="Components">Strongly connected parts, largest first.</param>
/// <param name="Truncated">Whether the time budget ended the search.</param>
/// <param name="Permalink">A link that asks the same again.</param>
/// <param name="Cypher">Cypher that returns the same set on the loaded Neo4j; null where there is none.</param>
public sealed record LoopsDocument(
    GraphDocument Graph, IReadOnlyList<EntityRef> About, int MinLength, int MaxLength, IReadOnlyList<LoopDocument> Loops, IReadOnlyList<ComponentDocument> Components,
    bool Truncated, string Permalink, string? Cypher)
{
    /// <summary>The document of an answer.</summary>
    public static LoopsDocument Of(LoopsAnswer answer, DocumentWriter writer, string permalink, string? cypher)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        return new(GraphDocument.Of(answer.Graph), answer.Query.About is { } about ? writer.Refs(about) : [], answer.Query.MinLength, answer.Query.MaxLength,
            [.. answer.Loops.Select(l => new LoopDocument(l.Rank, TwoDigits.Round(l.Score), Words.Of(l.Effect), [.. l.Hops.Select(writer.Write)]))],
            [.. answer.Components.Select(c => new ComponentDocument(c.Entities.Count, [.. c.Entities.Take(ComponentDocument.Most).Select(writer.RefWithClass)]))],
            answer.Truncated, permalink, cypher);
    }
}
