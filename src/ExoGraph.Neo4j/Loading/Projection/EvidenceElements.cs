using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>Evidence of curated statements, transfers and notes. The hops of one transfer share its evidence.</summary>
internal sealed class EvidenceElements
{
    private readonly KnowledgeBase _knowledge;
    private readonly Dictionary<RecordId, Transfer> _transferOfHop = [];

    public EvidenceElements(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        foreach (var transfer in knowledge.Transfers.Values)
        {
            _transferOfHop[transfer.SecretesId] = _transferOfHop[transfer.DeliversId] = transfer;
            foreach (var cargo in transfer.Cargo) _transferOfHop[transfer.CarriesId(cargo.Id)] = transfer;
        }
    }

    public IEnumerable<NodeElement> Nodes() =>
        from owner in Owners()
        from item in owner.Evidence.Select((value, i) => (Value: value, Order: i + 1))
        select Node(owner.Id, item.Order, item.Value);

    public IEnumerable<RelationshipElement> Relationships() => Owners().SelectMany(o => o.Evidence.SelectMany((e, i) => Sources(IdOf(o.Id, i + 1), e)))
        .Concat(_knowledge.AllStatements.SelectMany(s => s.Evidence.Select((e, i) => Speaks(OwnerOf(s), i + 1, e, s.Id, NodeKind.Statement))))
        .Concat(_knowledge.Notes.SelectMany(n => n.Evidence.Select((e, i) => Speaks(n.Id, i + 1, e, n.Id, NodeKind.Note))));

    private static string IdOf(RecordId owner, int order) => $"{owner}.e{order}";

    private static RelationshipElement Speaks(RecordId owner, int order, Evidence e, RecordId target, NodeKind kind) => new(
        (e.Direction == EvidenceDirection.Supports ? RelationshipShape.Supports : RelationshipShape.Refutes) with { To = kind },
        $"{IdOf(owner, order)}>{target}", IdOf(owner, order), target.Text, new PropertySet(2));

    private static NodeElement Node(RecordId owner, int order, Evidence e) => RecordElements.Make(NodeKind.Evidence, IdOf(owner, order), new PropertySet(18)
        .Add("of", owner.Text)
        .Add("order", order)
        .Add("study", e.Study.Text)
        .Add("readIn", e.ReadIn.Text)
        .Add("level", Words.Of(e.Level))
        .Add("locator", e.Locator)
        .Add("direction", Words.Of(e.Direction))
        .Add("certainty", Words.Of(e.Certainty))
        .Add("verdict", Words.Of(e.Verdict))
        .Add("citedAs", e.CitedAs)
        .Add("references", e.References.Select(r => (long)r))
        .Add("claim", e.Claim)
        .Add("pmid", e.Pmid));

    // The hops of a transfer have its evidence, which is kept once.
    private RecordId OwnerOf(Statement s) =>
        s.Scope == Scope.Transfer && _transferOfHop.TryGetValue(s.Id, out var transfer) && transfer.Evidence.SequenceEqual(s.Evidence) ? transfer.Id : s.Id;

    private IEnumerable<(RecordId Id, IReadOnlyList<Evidence> Evidence)> Owners() =>
        _knowledge.Transfers.Values.OrderBy(t => t.Id).Select(t => (t.Id, t.Evidence))
            .Concat(_knowledge.AllStatements.Where(s => OwnerOf(s) == s.Id).Select(s => (s.Id, s.Evidence)))
            .Concat(_knowledge.Notes.Select(n => (n.Id, n.Evidence)));

    private IEnumerable<RelationshipElement> Sources(string id, Evidence e)
    {
        if (_knowledge.PublicationOf(e.Study) is not null)
            yield return new(RelationshipShape.About, id + ".about", id, e.Study.Text, new PropertySet(2));
        if (_knowledge.PublicationOf(e.ReadIn) is not null)
            yield return new(RelationshipShape.ReadIn, id + ".read-in", id, e.ReadIn.Text, new PropertySet(2));
    }
}
