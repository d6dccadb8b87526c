using System.Globalization;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Diffs;

/// <summary>Describes every record of a graph by its fields, all that its version is a hash of.</summary>
internal sealed class RecordDescriber(KnowledgeBase knowledge)
{
    /// <summary>Every record. Hops of transfers are left out: their transfer says all that they say.</summary>
    public IEnumerable<RecordDescription> All() =>
    [
        .. knowledge.Entities.Values.Select(Of), .. knowledge.AllStatements.Where(s => s.Scope != Scope.Transfer).Select(Of), .. knowledge.Transfers.Values.Select(Of),
        .. knowledge.Mechanisms.Values.Select(Of), .. knowledge.Notes.Select(Of), .. knowledge.Publications.Values.Select(Of), .. knowledge.Audit.Select(Of),
        .. VocabularyDescriber.Of(knowledge.Vocabulary),
    ];

    private static RecordDescription Of(Entity e) => new(RecordKind.Entity, e.Id.Text, e.Label, new FieldList()
        .Add("label", e.Label).Add("class", e.Class.Name).Add("synonyms", e.Synonyms).Add("is_a", e.IsA).Add("desirable", e.Desirable).Add("bearer", e.Bearer)
        .Add("process", e.Process).Add("generic", e.Generic).Add("needs_bearer", e.NeedsBearer).Add("xrefs", e.Xrefs).Add("note", e.Note).Fields);

    private RecordDescription Of(Statement s) => new(RecordKind.Statement, s.Id.Text, $"{knowledge.LabelOf(s.Subject)} {s.Predicate.Name.Replace('_', ' ')} {knowledge.LabelOf(s.Object)}",
        Context(new FieldList().Add("subject", s.Subject).Add("subjectForm", s.SubjectForm?.Text).Add("predicate", s.Predicate.Name).Add("object", s.Object).Add("objectForm", s.ObjectForm?.Text)
            .Add("scope", Words.Of(s.Scope)).Add("implied", s.Implied).Add("reading", Words.Of(s.Reading)).Add("replacedBy", s.ReplacedBy?.Text).Add("reason", s.Reason)
            .Add("framed", s.Framed is { } framed ? Words.Of(framed) : null).Add("purpose", s.Purpose?.Text), s.Context)
        .Add("evidence", s.Evidence.Select(Text)).Add("belief from its own evidence", s.OwnBelief.Exact).Add("belief", s.Belief.Exact)
        .Add("places in mechanisms", s.Places.Select(p => p.ToString())).Fields);

    private RecordDescription Of(Transfer t) => new(RecordKind.Transfer, t.Id.Text,
        $"{Name(t.Donor)} ⇢ {Name(t.Vesicle)} ({string.Join(", ", t.Cargo.Select(c => knowledge.LabelOf(c.Id)))}) ⇢ {Name(t.Recipient)}",
        Context(new FieldList().Add("donor", t.Donor).Add("vesicle", t.Vesicle).Add("recipient", t.Recipient).Add("fluid", t.Biofluid).Add("mode", Words.Of(t.Mode)).Add("proof", t.Proof).Add("method", t.Method)
            .Add("cargo", t.Cargo.Select(Text)).Add("surface", t.Surface).Add("targeting", t.Targeting).Add("release", t.Release.Text).Add("route", t.Route.Text), t.Context)
        .Add("evidence", t.Evidence.Select(Text)).Add("beliefs of its hops", Hops(t).Select(h => $"{h.Id.Local} {h.Belief.Exact}"))
        .Add("places in mechanisms", Hops(t).SelectMany(h => h.Places.Select(p => $"{h.Id.Local} {p}"))).Fields);

    private static RecordDescription Of(Mechanism m) => new(RecordKind.Mechanism, m.Id.Text, m.Title, new FieldList()
        .Add("title", m.Title).Add("path", m.Path).Add("asserts", m.Asserts).Add("hops", m.Hops).Fields);

    private RecordDescription Of(Note n) => new(RecordKind.Note, n.Id.Text, $"{knowledge.LabelOf(n.About)}: {n.Property}", new FieldList()
        .Add("about", n.About).Add("property", n.Property).Add("value", n.Value).Add("unit", n.Unit).Add("evidence", n.Evidence.Select(Text)).Fields);

    private static RecordDescription Of(Publication p) => new(RecordKind.Publication, p.Key.Text, p.Title, new FieldList()
        .Add("title", p.Title).Add("authors", p.Authors).Add("journal", p.Journal).Add("year", p.Year).Add("citation", p.Citation).Add("kind", Words.Of(p.Kind)).Add("doi", p.Doi).Add("pmid", p.Pmid)
        .Add("notices", p.Notices.Select(n => Joined(Words.Of(n.Kind), n.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), n.Doi, n.Note)))
        .Add("readIn", p.ReadIn.OrderBy(r => r.In).Select(r => Joined(r.In.Text, r.Reference is { } number ? $"reference {number}" : null, Words.Of(r.Verdict), r.CitedAs is { } printed ? $"printed as {printed}" : null, r.Note))).Fields);

    private static RecordDescription Of(AuditFinding a) => new(RecordKind.Audit, a.Id.Text, $"{Words.Of(a.Kind)}, {a.Locator}", new FieldList()
        .Add("kind", Words.Of(a.Kind)).Add("locator", a.Locator).Add("printed", a.Printed).Add("accepted", a.Accepted).Add("ground", a.Ground).Add("records", a.Records).Fields);

    private static FieldList Context(FieldList fields, Context c) =>
        fields.Add("cancer", c.Cancer).Add("cell", c.Cell).Add("organism", c.Organism).Add("biofluid", c.Biofluid).Add("transfer", c.Transfer?.Text);

    private static string Text(Evidence e) => Joined(e.Study == e.ReadIn ? e.Study.Text : $"{e.Study} read in {e.ReadIn}", Words.Of(e.Level), e.Locator, Words.Of(e.Direction), Words.Of(e.Certainty), Words.Of(e.Verdict),
        e.CitedAs is { } printed ? $"printed as {printed}" : null, e.References.Count > 0 ? $"cites {string.Join(' ', e.References)}" : null, e.Pmid is { } pmid ? $"PMID {pmid}" : null, e.Claim);

    private static string Text(Cargo c) => Joined(c.Id.Text, c.Form.Text, c.Loading.Text, c.Topology.Text, c.Enriched switch { true => "enriched", false => "not enriched", _ => null });

    private IEnumerable<Statement> Hops(Transfer t) => t.Cargo.Select(c => t.CarriesId(c.Id)).Prepend(t.SecretesId).Append(t.DeliversId)
        .Select(id => knowledge.Statements.GetValueOrDefault(id)).OfType<Statement>();

    private string Name(Curie? id) => id is { } known ? knowledge.LabelOf(known) : "not stated";

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
