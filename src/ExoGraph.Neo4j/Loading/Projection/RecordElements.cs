using System.Globalization;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>What stands around curated statements: publications, evidence, transfers, mechanisms, notes, audit and vocabulary.</summary>
internal sealed class RecordElements(KnowledgeBase knowledge)
{
    private readonly EvidenceElements _evidence = new(knowledge);

    public IEnumerable<NodeElement> Nodes() =>
        [
            .. knowledge.Publications.Values.OrderBy(p => p.Key).Select(Node),
            .. knowledge.Transfers.Values.OrderBy(t => t.Id).Select(Node),
            .. knowledge.Mechanisms.Values.OrderBy(m => m.Id).Select(Node),
            .. knowledge.Notes.Select(Node),
            .. knowledge.Audit.Select(Node),
            .. _evidence.Nodes(),
            Make(NodeKind.Vocabulary, "vocabulary", new PropertySet(3).Add("json", VocabularyText.Write(knowledge.Vocabulary))),
        ];

    public IEnumerable<RelationshipElement> Relationships() =>
        knowledge.Publications.Values.OrderBy(p => p.Key).SelectMany(ReadAbout)
            .Concat(knowledge.Transfers.Values.OrderBy(t => t.Id).SelectMany(Ends))
            .Concat(knowledge.Mechanisms.Values.OrderBy(m => m.Id).SelectMany(Path))
            .Concat(knowledge.Notes.Select(About))
            .Concat(_evidence.Relationships());

    /// <summary>How a cargo is carried.</summary>
    public static PropertySet AddCargo(PropertySet properties, Cargo cargo) => properties
        .Add("form", cargo.Form.Text).Add("loading", cargo.Loading.Text).Add("topology", cargo.Topology.Text).Add("enriched", cargo.Enriched);

    internal static NodeElement Make(NodeKind kind, string id, PropertySet properties) => new(kind, id, [kind.ToString()], properties.Add("id", id));

    private static NodeElement Node(Publication p) => Make(NodeKind.Publication, p.Key.Text, new PropertySet(16)
        .Add("title", p.Title)
        .Add("authors", p.Authors)
        .Add("journal", p.Journal)
        .Add("year", p.Year)
        .Add("citation", p.Citation)
        .Add("kind", Words.Of(p.Kind))
        .Add("doi", p.Doi)
        .Add("pmid", p.Pmid)
        .Add("notices", p.Notices.Select(n => Words.Of(n.Kind)))
        .Add("noticeDates", p.Notices.Select(n => n.Date?.ToString("O", CultureInfo.InvariantCulture) ?? ""))
        .Add("noticeDois", p.Notices.Select(n => n.Doi ?? ""))
        .Add("noticeNotes", p.Notices.Select(n => n.Note)));

    private static NodeElement Node(Transfer t) => Make(NodeKind.Transfer, t.Id.Text, new PropertySet(20)
        .Add("donor", t.Donor?.Text)
        .Add("vesicle", t.Vesicle?.Text)
        .Add("recipient", t.Recipient?.Text)
        .Add("biofluid", t.Biofluid?.Text)
        .Add("mode", Words.Of(t.Mode))
        .Add("proof", t.Proof)
        .Add("method", t.Method)
        .Add("surface", t.Surface.Select(s => s.Text))
        .Add("targeting", t.Targeting.Select(s => s.Text))
        .Add("release", t.Release.Text)
        .Add("route", t.Route.Text)
        .Add("cancer", t.Context.Cancer?.Text)
        .Add("cell", t.Context.Cell?.Text)
        .Add("organism", t.Context.Organism?.Text)
        .Add("contextBiofluid", t.Context.Biofluid?.Text)
        .Add("contextTransfer", t.Context.Transfer?.Text));

    private static NodeElement Node(Mechanism m) => Make(NodeKind.Mechanism, m.Id.Text, new PropertySet(8)
        .Add("title", m.Title)
        .Add("path", m.Path.Select(p => p.Text))
        .Add("asserts", m.Asserts.Select(a => a.Text))
        .Add("hops", m.Hops.Select(h => h.Text)));

    private static NodeElement Node(Note n) => Make(NodeKind.Note, n.Id.Text, new PropertySet(8)
        .Add("about", n.About.Text).Add("property", n.Property).Add("value", n.Value).Add("unit", n.Unit));

    private static NodeElement Node(AuditFinding a, int index) => Make(NodeKind.AuditFinding, a.Id.Text, new PropertySet()
        .Add("kind", Words.Of(a.Kind))
        .Add("locator", a.Locator)
        .Add("printed", a.Printed)
        .Add("accepted", a.Accepted)
        .Add("ground", a.Ground)
        .Add("records", a.Records.Select(r => r.Text))
        .Add("order", index + 1));

    private IEnumerable<RelationshipElement> ReadAbout(Publication p) =>
        from read in p.ReadIn.Select((value, i) => (Value: value, Order: i + 1))
        where knowledge.Publications.ContainsKey(read.Value.In)
        select new RelationshipElement(RelationshipShape.ReadAboutIn, $"{p.Key}>{read.Value.In}.{read.Order}", p.Key.Text, read.Value.In.Text, new PropertySet(10)
            .Add("order", read.Order)
            .Add("reference", read.Value.Reference)
            .Add("verdict", Words.Of(read.Value.Verdict))
            .Add("citedAs", read.Value.CitedAs)
            .Add("note", read.Value.Note));

    private IEnumerable<RelationshipElement> Ends(Transfer t)
    {
        if (Known(t.Donor) is { } donor) yield return new(RelationshipShape.Donor, $"{t.Id}.donor", t.Id.Text, donor, new PropertySet(2));
        if (Known(t.Vesicle) is { } vesicle) yield return new(RelationshipShape.Vesicle, $"{t.Id}.vesicle", t.Id.Text, vesicle, new PropertySet(2));
        if (Known(t.Recipient) is { } recipient) yield return new(RelationshipShape.Recipient, $"{t.Id}.recipient", t.Id.Text, recipient, new PropertySet(2));
        for (var i = 0; i < t.Cargo.Count; i++)
            yield return new(RelationshipShape.Cargo, $"{t.Id}.cargo.{i + 1}", t.Id.Text, t.Cargo[i].Id.Text, AddCargo(new PropertySet(8).Add("order", i + 1), t.Cargo[i]));
    }

    private IEnumerable<RelationshipElement> Path(Mechanism m) =>
        m.Hops.Select((hop, i) => new RelationshipElement(RelationshipShape.Step, $"{m.Id}@{i + 1}", m.Id.Text, hop.Text, new PropertySet(3).Add("order", i + 1)))
            .Concat(m.Asserts.Select((overall, i) => new RelationshipElement(RelationshipShape.Asserts, $"{m.Id}.asserts.{i + 1}", m.Id.Text, overall.Text, new PropertySet(3).Add("order", i + 1))));

    private static RelationshipElement About(Note n) => new(RelationshipShape.NoteAbout, $"{n.Id}.about", n.Id.Text, n.About.Text, new PropertySet(2));

    private string? Known(Curie? id) => id is { } known && knowledge.Entities.ContainsKey(known) ? known.Text : null;
}
