using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Figures;

/// <summary>What a figure of a chain shows, before it is placed.</summary>
internal sealed record FigurePlan
{
    /// <summary>The transfer drawn as donor, vesicle and recipient; null where the chain is set in none.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>The cargo inside the vesicle.</summary>
    public Curie? CarriedCargo { get; init; }

    /// <summary>The recipient cell, or the cell of the first step.</summary>
    public Curie? Place { get; init; }

    /// <summary>Its label, with the cancer.</summary>
    public required string PlaceLabel { get; init; }

    /// <summary>Boxes of the causal part.</summary>
    public required IReadOnlyList<FigureNode> Nodes { get; init; }

    /// <summary>Arrows between them.</summary>
    public required IReadOnlyList<FigureEdge> Edges { get; init; }

    /// <summary>Boxes at which runs are joined, with what changes there.</summary>
    public required IReadOnlyList<(int Node, string Text)> JoinMarks { get; init; }

    public required string StartLabel { get; init; }

    public required string EndLabel { get; init; }

    /// <summary>The chain in one sentence.</summary>
    public required string Sentence { get; init; }

    public static FigurePlan Of(Chain chain, Func<Curie, Entity> entityOf)
    {
        var hops = chain.Hops.Select(h => h.Statement).ToList();
        var leading = hops.TakeWhile(s => s.Scope == Scope.Transfer).ToList();
        var transfer = TransferOf(chain, hops, leading);
        var skip = transfer is not null ? leading.Count : 0;
        var steps = hops.Skip(skip).ToList();
        var vertices = steps.Count > 0 ? steps.Select(s => s.Subject).Append(steps[^1].Object).ToList() : [];
        var cargo = vertices.Count > 0 ? vertices[0] : leading.FirstOrDefault(s => s.Predicate.Name == "carries")?.Object;
        var carried = transfer?.Cargo.Any(c => c.Id == cargo) == true ? cargo : null;
        var place = transfer?.Recipient ?? steps.Select(s => s.Context.Cell).FirstOrDefault(c => c is not null);
        return new FigurePlan
        {
            Transfer = transfer,
            CarriedCargo = carried,
            Place = place,
            PlaceLabel = LabelOfPlace(place, hops, entityOf),
            Nodes = [.. vertices.Select(v => FigureNode.Of(entityOf(v), v == carried, 96))],
            Edges = [.. steps.Select((s, i) => EdgeOf(s, skip + i + 1, chain))],
            JoinMarks = [.. chain.Joins.Where(j => j.Hop > skip).Select(j => (j.Hop - 1 - skip, MarkOf(j)))],
            StartLabel = entityOf(chain.Start).Label,
            EndLabel = entityOf(chain.End).Label,
            Sentence = SentenceOf(chain, hops, entityOf),
        };
    }

    private static Transfer? TransferOf(Chain chain, List<Statement> hops, List<Statement> leading)
    {
        var id = leading.Count > 0 ? leading[0].Context.Transfer : hops[0].Context.Transfer;
        return id is { } known ? chain.Transfers.FirstOrDefault(t => t.Id == known) : null;
    }

    private static string LabelOfPlace(Curie? place, List<Statement> hops, Func<Curie, Entity> entityOf)
    {
        var cancers = hops.Select(s => s.Context.Cancer).OfType<Curie>().Distinct().Select(c => entityOf(c).Label).ToList();
        var cell = place is { } id ? entityOf(id).Label : "cell not stated";
        return cancers.Count == 0 ? cell : $"{cell}, in {string.Join(" and ", cancers)}";
    }

    private static FigureEdge EdgeOf(Statement statement, int hop, Chain chain) => new(statement.Predicate.Name, statement.Predicate.Sign,
        statement.Scope == Scope.Transfer, statement.Implied, chain.Joins.Any(j => j.Hop == hop), hop);

    private static string MarkOf(ChainJoin join) => "join" + (join.Changes.Count > 0 ? ": " + string.Join(", ", join.Changes.Select(Words.Of)) : "");

    private static string SentenceOf(Chain chain, List<Statement> hops, Func<Curie, Entity> entityOf)
    {
        var steps = hops.Select(s => $"{entityOf(s.Subject).Label} {s.Predicate.Name.Replace('_', ' ')} {entityOf(s.Object).Label}{(s.Implied ? " (implied)" : "")}");
        return $"{string.Join("; ", steps)}. Net effect: {Words.Of(chain.Effect)}. {(chain.Kind == ChainKind.Attested ? "Attested." : "Stitched from several assertions: a hypothesis.")}";
    }
}
