using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Queries;

namespace ExoGraph.Service.Documents;

/// <summary>Opposite effects of one thing.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Rows">The one whose weaker side is strongest first.</param>
/// <param name="Disputed">Statements with evidence for and against.</param>
/// <param name="Permalink">A link that asks the same again.</param>
/// <param name="Cypher">Cypher that returns the same rows, as statements by id, on the loaded Neo4j.</param>
/// <param name="DisputedCypher">Cypher that returns the disputed statements there; null where only packs are asked.</param>
public sealed record FacesDocument(
    GraphDocument Graph, IReadOnlyList<FaceRowDocument> Rows, IReadOnlyList<DisputedDocument> Disputed, string Permalink, string? Cypher, string? DisputedCypher)
{
    /// <summary>Targets that are raised and lowered.</summary>
    public IReadOnlyList<FaceTargetDocument> Targets { get; init; } = [];

    /// <summary>What leads to good and to bad outcomes.</summary>
    public IReadOnlyList<FaceBenefitDocument> Benefits { get; init; } = [];

    /// <summary>Cypher that returns the targets, as statements by id; null with packs, whose evidence is not in Neo4j.</summary>
    public string? TargetsCypher { get; init; }

    /// <summary>Cypher that returns the same agents and the outcomes on either side; null with packs.</summary>
    public string? BenefitsCypher { get; init; }

    /// <summary>The document of an answer.</summary>
    public static FacesDocument Of(FacesAnswer answer, DocumentWriter writer, Vocabulary vocabulary, string permalink)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        FaceEffectDocument Effect(FaceEffect effect) => new(effect.Belief.Shown, effect.Cancer is { } cancer ? writer.Ref(cancer) : null, writer.Ref(effect.End), [.. effect.Statements.Select(writer.Write)]);
        return new(GraphDocument.Of(answer.Graph),
            [.. answer.Rows.Select(r => new FaceRowDocument(writer.RefWithClass(r.Agent), writer.RefWithClass(r.On), [.. r.Promotes.Select(Effect)], [.. r.Inhibits.Select(Effect)], r.SameCancer, r.Contradiction))],
            [.. answer.Disputed.Select(d => new DisputedDocument(writer.Write(d.Statement), d.For.Shown, d.Against.Shown))],
            permalink, FacesCypher.Of(answer.Query, vocabulary).Text, FacesCypher.DisputedOf(answer.Query, vocabulary).Text)
        {
            Targets = [.. answer.Targets.Select(t => new FaceTargetDocument(writer.RefWithClass(t.Target), [.. t.Raised.Select(Effect)], [.. t.Lowered.Select(Effect)], t.SameCancer))],
            TargetsCypher = FacesCypher.TargetsOf(answer.Query, vocabulary).Text,
            BenefitsCypher = FacesCypher.BenefitsOf(answer.Query, vocabulary).Text,
            Benefits = [.. answer.Benefits.Select(b => new FaceBenefitDocument(writer.RefWithClass(b.Agent), [.. b.Good.Select(Effect)], [.. b.Bad.Select(Effect)], b.SameCancer))],
        };
    }
}
