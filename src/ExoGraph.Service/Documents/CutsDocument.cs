using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>Choke points between start and end.</summary>
public sealed record CutsDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>Where the ways start.</summary>
    public required IReadOnlyList<EntityRef> From { get; init; }

    /// <summary>Where they end.</summary>
    public required IReadOnlyList<EntityRef> To { get; init; }

    /// <summary>minimum-cut: no walk is left; hitting-set: the chains listed are cut, others may be left.</summary>
    public required string Method { get; init; }

    /// <summary>Cuts of least weight.</summary>
    public required IReadOnlyList<CutDocument> Cuts { get; init; }

    /// <summary>Whether every cut of least weight is listed.</summary>
    public required bool Complete { get; init; }

    /// <summary>Whether no lighter cut exists.</summary>
    public required bool Proven { get; init; }

    /// <summary>With a limit on hops, effect or transfers: how many chains are hit; else null.</summary>
    public int? Chains { get; init; }

    /// <summary>Statements that join start and end directly, best believed first.</summary>
    public required IReadOnlyList<StatementDocument> Direct { get; init; }

    /// <summary>Where there is no cut: a chain that shows why, where there is one.</summary>
    public ChainDocument? Uncut { get; init; }

    /// <summary>What the cuts promise, or why there is none.</summary>
    public required string Reason { get; init; }

    /// <summary>A link that asks the same again.</summary>
    public required string Permalink { get; init; }

    /// <summary>Cypher that returns the same set on the loaded Neo4j; null where there is none.</summary>
    public string? Cypher { get; init; }

    /// <summary>The document of an answer.</summary>
    public static CutsDocument Of(CutsAnswer answer, DocumentWriter writer, string permalink, string? cypher)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        return new CutsDocument
        {
            Graph = GraphDocument.Of(answer.Graph),
            From = writer.Refs(answer.Query.From),
            To = writer.Refs(answer.Query.To),
            Method = Words.Of(answer.Method),
            Cuts = [.. answer.Cuts.Select(c => new CutDocument(c.Weight, [.. c.Entities.Select(writer.RefWithClass)]))],
            Complete = answer.IsComplete,
            Proven = answer.IsProven,
            Chains = answer.Method == CutMethod.HittingSet ? answer.Chains : null,
            Direct = [.. answer.Direct.Select(writer.Write)],
            Uncut = answer.Uncut is { } uncut ? writer.Write(uncut) : null,
            Reason = answer.Reason,
            Permalink = permalink,
            Cypher = cypher,
        };
    }
}
