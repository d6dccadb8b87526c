using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>Curated statements: a node each for provenance, and for accepted ones a direct relationship from subject to object.</summary>
internal sealed class StatementElements(KnowledgeBase knowledge, GraphNames names)
{
    private static readonly string[] s_label = [nameof(NodeKind.Statement)];

    public IEnumerable<NodeElement> Nodes() => knowledge.AllStatements.Select(Node);

    public IEnumerable<RelationshipElement> Relationships() =>
        knowledge.AllStatements.Where(s => s.Reading == ReadingKind.Accepted).Select(Direct).Concat(knowledge.AllStatements.SelectMany(Provenance));

    public IEnumerable<string> Types() => knowledge.AllStatements.Where(s => s.Reading == ReadingKind.Accepted).Select(TypeOf);

    /// <summary>The sign as a number: 1, -1, 0 for unknown; null where the predicate has none. What passes the sign on is 1.</summary>
    public static long? NumberOf(Sign sign) => sign switch
    {
        Sign.Plus or Sign.Same => 1,
        Sign.Minus => -1,
        Sign.Unknown => 0,
        _ => null,
    };

    private string TypeOf(Statement s) => names.TypeOf(s.Predicate, s.Scope == Scope.Overall);

    private NodeElement Node(Statement s) => new(NodeKind.Statement, s.Id.Text, s_label, new PropertySet(24)
        .Add("id", s.Id.Text)
        .Add("predicate", s.Predicate.Name)
        .Add("scope", Words.Of(s.Scope))
        .Add("reading", Words.Of(s.Reading))
        .Add("belief", s.Belief.Value)
        .Add("ownBelief", s.OwnBelief.Value)
        .AddFlag("implied", s.Implied)
        .Add("subject", s.Subject.Text)
        .Add("object", s.Object.Text)
        .Add("subjectForm", s.SubjectForm?.Text)
        .Add("objectForm", s.ObjectForm?.Text)
        .Add("cancer", s.Context.Cancer?.Text)
        .Add("cell", s.Context.Cell?.Text)
        .Add("organism", s.Context.Organism?.Text)
        .Add("biofluid", s.Context.Biofluid?.Text)
        .Add("transfer", s.Context.Transfer?.Text)
        .Add("mechanisms", s.Places.Select(p => p.ToString()))
        .Add("framed", s.Framed is { } framed ? Words.Of(framed) : null)
        .Add("purpose", s.Purpose?.Text)
        .Add("replacedBy", s.ReplacedBy?.Text)
        .Add("reason", s.Reason)
        .Add("contentHash", s.Hash));

    private RelationshipElement Direct(Statement s)
    {
        var transfer = s.Context.Transfer is { } id ? knowledge.Transfers.GetValueOrDefault(id) : null;
        var properties = new PropertySet(24)
            .Add("sign", NumberOf(s.Predicate.Sign))
            .Add("belief", s.Belief.Value)
            .AddFlag("implied", s.Implied)
            .Add("cancer", s.Context.Cancer?.Text)
            .Add("cancerName", NameOf(s.Context.Cancer))
            .Add("cell", s.Context.Cell?.Text)
            .Add("cellName", NameOf(s.Context.Cell))
            .Add("organism", s.Context.Organism?.Text)
            .Add("biofluid", (s.Context.Biofluid ?? transfer?.Biofluid)?.Text)
            .Add("mode", transfer is null or { Mode: TransferMode.NotStated } ? null : Words.Of(transfer.Mode))
            .Add("transfer", s.Context.Transfer?.Text)
            .Add("mechanisms", s.Places.Select(p => p.ToString()))
            .Add("levels", s.Evidence.Select(e => Words.Of(e.Level)).Distinct().Order(StringComparer.Ordinal))
            .Add("studies", s.Evidence.Select(e => e.Study.Text).Distinct().Order(StringComparer.Ordinal))
            .Add("pmids", s.Evidence.Select(e => e.Pmid ?? knowledge.PublicationOf(e.Study)?.Pmid).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            .Add("source", s.Source)
            .Add("subjectForm", s.SubjectForm?.Text)
            .Add("objectForm", s.ObjectForm?.Text)
            .Add("purpose", s.Purpose?.Text);
        if (s.Scope == Scope.Transfer && transfer?.Cargo.FirstOrDefault(c => c.Id == s.Object && s.Id == transfer.CarriesId(c.Id)) is { } cargo)
            RecordElements.AddCargo(properties, cargo);
        return new(RelationshipShape.Direct(TypeOf(s)), s.Id.Text, s.Subject.Text, s.Object.Text, properties);
    }

    private IEnumerable<RelationshipElement> Provenance(Statement s)
    {
        yield return Tie(RelationshipShape.Subject, "subject", s.Subject.Text);
        yield return Tie(RelationshipShape.Object, "object", s.Object.Text);
        if (Known(s.Context.Cancer) is { } cancer) yield return Tie(RelationshipShape.InCancer, "cancer", cancer);
        if (Known(s.Context.Cell) is { } cell) yield return Tie(RelationshipShape.InCell, "cell", cell);
        if (s.ReplacedBy is { } better && knowledge.Statements.ContainsKey(better))
            yield return new(RelationshipShape.SupersededBy, $"{s.Id}.superseded", s.Id.Text, better.Text, new PropertySet(4).Add("reason", s.Reason));

        RelationshipElement Tie(RelationshipShape shape, string what, string to) => new(shape, $"{s.Id}.{what}", s.Id.Text, to, new PropertySet(2));
    }

    private string? NameOf(Curie? id) => id is { } known ? knowledge.LabelOf(known) : null;

    private string? Known(Curie? id) => id is { } known && knowledge.Entities.ContainsKey(known) ? known.Text : null;
}
