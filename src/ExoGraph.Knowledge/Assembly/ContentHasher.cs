using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Hashes statements and the whole graph by content, whatever the order of files.</summary>
internal static class ContentHasher
{
    /// <summary>
    /// The hash of a statement, 16 hexadecimal digits of SHA-256: over all that it says, its beliefs and its places in mechanisms,
    /// so that a copy that is kept in step by hash never shows a stale one.
    /// </summary>
    public static string Of(Statement s)
    {
        var text = new CanonicalText()
            .Add(s.Id.Text).Add(s.Subject.Text).Add(s.SubjectForm?.Text).Add(s.Predicate.Name).Add(s.Predicate.Sign.Mark()).Add(s.Object.Text).Add(s.ObjectForm?.Text)
            .Add(Words.Of(s.Scope)).Add(s.Implied).Add(Words.Of(s.Reading)).Add(s.ReplacedBy?.Text).Add(s.Reason)
            .Add(s.Framed is { } framed ? Words.Of(framed) : null).Add(s.Purpose?.Text).Add(s.OwnBelief.Millionths).Add(s.Belief.Millionths)
            .Add(s.Places, (t, p) => t.Add(p.ToString()));
        Context(text, s.Context);
        return text.Add(s.Evidence, Evidence).Hash()[..16];
    }

    /// <summary>The version of a graph: a hash over the vocabulary and every entity, publication, transfer, statement, mechanism, note and audit row.</summary>
    public static GraphVersion Of(
        Vocabulary vocabulary, IEnumerable<Entity> entities, IEnumerable<Publication> publications, IEnumerable<Transfer> transfers,
        IEnumerable<Statement> statements, IEnumerable<Mechanism> mechanisms, IEnumerable<Note> notes, IEnumerable<AuditFinding> audit)
    {
        var text = new CanonicalText();
        Vocabulary(text, vocabulary);
        text.Add([.. entities.OrderBy(e => e.Id)], Entity);
        text.Add([.. publications.OrderBy(p => p.Key)], Publication);
        text.Add([.. transfers.OrderBy(t => t.Id)], Transfer);
        text.Add([.. statements.OrderBy(s => s.Id)], (t, s) => t.Add(s.Id.Text).Add(s.Hash));
        text.Add([.. mechanisms.OrderBy(m => m.Id)], Mechanism);
        text.Add([.. notes.OrderBy(n => n.Id)], (t, n) => t.Add(n.Id.Text).Add(n.About.Text).Add(n.Property).Add(n.Value).Add(n.Unit).Add(n.Evidence, Evidence));
        text.Add([.. audit.OrderBy(a => a.Id)], (t, a) => t.Add(a.Id.Text).Add(Words.Of(a.Kind)).Add(a.Locator).Add(a.Printed).Add(a.Accepted).Add(a.Ground).Add(a.Records, (u, r) => u.Add(r.Text)));
        return new GraphVersion(text.Hash());
    }

    private static void Context(CanonicalText text, Context c) =>
        text.Add(c.Cancer?.Text).Add(c.Cell?.Text).Add(c.Organism?.Text).Add(c.Biofluid?.Text).Add(c.Transfer?.Text);

    private static void Evidence(CanonicalText text, Evidence e) =>
        text.Add(e.Study.Text).Add(e.ReadIn.Text).Add(Words.Of(e.Level)).Add(e.Locator).Add(Words.Of(e.Direction)).Add(Words.Of(e.Certainty))
            .Add(Words.Of(e.Verdict)).Add(e.CitedAs).Add(e.References, (t, r) => t.Add(r)).Add(e.Claim).Add(e.Pmid);

    private static void Vocabulary(CanonicalText text, Vocabulary v)
    {
        text.Add([.. v.Prefixes.Values.OrderBy(p => p.Prefix, StringComparer.Ordinal)], (t, p) => t.Add(p.Prefix).Add(p.Name).Add(p.LocalPattern.ToString()).Add(p.UrlTemplate));
        text.Add([.. v.Classes.Values.OrderBy(c => c.Class.Name, StringComparer.Ordinal)], (t, c) => t.Add(c.Class.Name).Add(c.Agent).Add(c.Biolink).Add([.. c.Prefixes.Order(StringComparer.Ordinal)], (u, p) => u.Add(p)));
        text.Add([.. v.Groups.OrderBy(g => g.Key, StringComparer.Ordinal)], (t, g) => Classes(t.Add(g.Key), g.Value));
        text.Add([.. v.Predicates.Values.OrderBy(p => p.Name, StringComparer.Ordinal)], (t, p) =>
        {
            t.Add(p.Name).Add(p.Sign.Mark()).Add(Words.Of(p.Walk)).Add(p.Biolink).Add(p.Direction).Add(p.Aspect);
            Classes(t, p.Subjects);
            Classes(t, p.Objects);
        });
    }

    private static void Classes(CanonicalText text, IReadOnlySet<EntityClass> classes) =>
        text.Add([.. classes.Select(c => c.Name).Order(StringComparer.Ordinal)], (t, c) => t.Add(c));

    private static void Entity(CanonicalText text, Entity e) =>
        text.Add(e.Id.Text).Add(e.Label).Add(e.Class.Name).Add(e.Synonyms, (t, s) => t.Add(s)).Add(e.IsA, (t, p) => t.Add(p.Text)).Add(e.Desirable)
            .Add(e.Bearer?.Text).Add(e.Process?.Text).Add(e.Generic).Add(e.NeedsBearer).Add(e.Xrefs, (t, x) => t.Add(x.Text)).Add(e.Note);

    private static void Publication(CanonicalText text, Publication p) =>
        text.Add(p.Key.Text).Add(p.Title).Add(p.Authors).Add(p.Journal).Add(p.Year).Add(p.Citation).Add(Words.Of(p.Kind)).Add(p.Doi).Add(p.Pmid)
            .Add(p.Notices, (t, n) => t.Add(Words.Of(n.Kind)).Add(n.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Add(n.Doi).Add(n.Note))
            .Add([.. p.ReadIn.OrderBy(r => r.In)], (t, r) => t.Add(r.In.Text).Add(r.Reference).Add(Words.Of(r.Verdict)).Add(r.CitedAs).Add(r.Note));

    private static void Transfer(CanonicalText text, Transfer t)
    {
        text.Add(t.Id.Text).Add(t.Donor?.Text).Add(t.Vesicle?.Text).Add(t.Recipient?.Text).Add(t.Biofluid?.Text).Add(Words.Of(t.Mode)).Add(t.Proof).Add(t.Method)
            .Add(t.Cargo, (u, c) => u.Add(c.Id.Text).Add(c.Form.Text).Add(c.Loading.Text).Add(c.Topology.Text).Add(c.Enriched))
            .Add(t.Surface, (u, s) => u.Add(s.Text)).Add(t.Targeting, (u, s) => u.Add(s.Text)).Add(t.Release.Text).Add(t.Route.Text);
        Context(text, t.Context);
        text.Add(t.Evidence, Evidence);
    }

    private static void Mechanism(CanonicalText text, Mechanism m) =>
        text.Add(m.Id.Text).Add(m.Title).Add(m.Path, (t, p) => t.Add(p.Text)).Add(m.Asserts, (t, a) => t.Add(a.Text)).Add(m.Hops, (t, h) => t.Add(h.Text));
}
