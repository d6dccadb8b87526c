using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;

namespace ExoGraph.Paths.Carriers;

/// <summary>What the publication of a transfer states of its carrier and payload.</summary>
internal sealed class CarrierFacts(KnowledgeBase knowledge, Transfer transfer)
{
    /// <summary>Accepted statements of this publication with this subject and predicate, set in this transfer or in none.</summary>
    public IEnumerable<Statement> Of(Curie subject, string predicate) => From(subject).Where(s => s.Predicate.Name == predicate);

    /// <summary>Effects of the carrier or of its payload on outcomes, in order of id.</summary>
    public IEnumerable<CarrierOutcome> Outcomes() => transfer.Cargo.Select(c => c.Id).Append(transfer.Vesicle!.Value).Distinct()
        .SelectMany(From)
        .Where(s => s.Scope is Scope.Step or Scope.Overall && OutcomeOf(s) is not null)
        .OrderBy(s => s.Id)
        .Select(s => new CarrierOutcome(s, ChainFacts.Benefit(NetEffect.Promotes.Then(s.Predicate.Sign), OutcomeOf(s))));

    private IEnumerable<Statement> From(Curie subject) => knowledge.From(subject).Where(s =>
        s.Reading == ReadingKind.Accepted && s.Id.File == transfer.Id.File && (s.Context.Transfer is not { } set || set == transfer.Id));

    private Entity? OutcomeOf(Statement statement) =>
        knowledge.Entities.TryGetValue(statement.Object, out var end) && end.Class == EntityClass.Outcome ? end : null;
}
