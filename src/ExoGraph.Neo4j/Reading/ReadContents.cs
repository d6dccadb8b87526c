using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Reading;

/// <summary>Takes nodes and relationships in any order and builds the graph of them.</summary>
internal sealed class ReadContents(VersionNode version)
{
    private readonly Dictionary<string, List<(int Order, Curie Parent)>> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, ReadAbout Value)>> _readIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, Cargo Value)>> _cargo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, Evidence Value)>> _evidence = new(StringComparer.Ordinal);
    private readonly List<(Entity Entity, string Source)> _entities = [];
    private readonly Dictionary<string, ReadProperties> _publications = new(StringComparer.Ordinal);
    private readonly List<ReadProperties> _statements = [], _transfers = [], _mechanisms = [], _notes = [], _audit = [];
    private readonly Dictionary<string, PackEdges> _packs = version.Sources.Skip(1).ToDictionary(name => name, name => new PackEdges(name), StringComparer.Ordinal);
    private string _vocabulary = "";

    public void Take(StoredElement element, StoredContent content)
    {
        if (element.IsNode) TakeNode(Enum.Parse<NodeKind>(element.Name), new ReadProperties(content));
        else TakeRelationship(element.Name, content);
    }

    public ReadGraph Build()
    {
        var vocabulary = VocabularyText.Read(_vocabulary);
        var entities = _entities.Select(e => (Entity: e.Entity with { IsA = InOrder(_parents, e.Entity.Id.Text) }, e.Source)).OrderBy(e => e.Entity.Id).ToList();
        var transfers = _transfers.Select(Transfer).ToList();
        var ofHop = new Dictionary<RecordId, Transfer>();
        foreach (var transfer in transfers)
        {
            ofHop[transfer.SecretesId] = ofHop[transfer.DeliversId] = transfer;
            foreach (var cargo in transfer.Cargo) ofHop[transfer.CarriesId(cargo.Id)] = transfer;
        }
        var knowledge = new KnowledgeBase(
            new GraphVersion(version.Records), vocabulary, entities.Where(e => e.Source == SourceNames.Curated).Select(e => e.Entity),
            _publications.Values.Select(Publication), transfers, _statements.Select(s => Statement(s, vocabulary, ofHop)), _mechanisms.Select(Mechanism),
            _notes.Select(Note), _audit.OrderBy(a => a.Number("order")).Select(Finding));
        var all = entities.ToDictionary(e => e.Entity.Id.Text, e => e.Entity, StringComparer.Ordinal);
        var packs = version.Sources.Skip(1).Select((name, i) => _packs[name].Build(
            new GraphVersion(version.PackVersions[i]), version.PackLicences[i], vocabulary, entities.Where(e => e.Source == name).Select(e => e.Entity), all)).ToList();
        return new(new GraphVersion(version.Hash), knowledge, packs);
    }

    private static void Add<T>(Dictionary<string, List<(int, T)>> lists, string key, int order, T value)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add((order, value));
    }

    private static IReadOnlyList<T> InOrder<T>(Dictionary<string, List<(int Order, T Value)>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? [.. list.OrderBy(i => i.Order).Select(i => i.Value)] : [];

    private void TakeNode(NodeKind kind, ReadProperties p)
    {
        switch (kind)
        {
            case NodeKind.Entity: _entities.Add((EntityOf(p), p.Text("source"))); break;
            case NodeKind.Statement: _statements.Add(p); break;
            case NodeKind.Evidence: Add(_evidence, p.Text("of"), p.Number("order") ?? 0, EvidenceOf(p)); break;
            case NodeKind.Publication: _publications[p.Id] = p; break;
            case NodeKind.Mechanism: _mechanisms.Add(p); break;
            case NodeKind.Transfer: _transfers.Add(p); break;
            case NodeKind.Note: _notes.Add(p); break;
            case NodeKind.AuditFinding: _audit.Add(p); break;
            case NodeKind.Vocabulary: _vocabulary = p.Text("json"); break;
            default: throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    private void TakeRelationship(string type, StoredContent content)
    {
        var (from, to) = (content.Frame[0], content.Frame[1]);
        if (type == RelationshipShape.IsA.Type && content.Properties.Any(p => p.Key == "order"))
            Add(_parents, from, Order(content), new Curie(to));
        else if (type == RelationshipShape.Cargo.Type)
            Add(_cargo, from, Order(content), CargoOf(to, new ReadProperties(content)));
        else if (type == RelationshipShape.ReadAboutIn.Type)
            Add(_readIn, from, Order(content), ReadAboutOf(to, new ReadProperties(content)));
        else if (content.Properties.FirstOrDefault(p => p.Key == "source").Value is string source && _packs.TryGetValue(source, out var pack))
            pack.Add(type, from, to, content);
    }

    private static int Order(StoredContent content) => new ReadProperties(content).Number("order") ?? 0;

    private static Cargo CargoOf(string id, ReadProperties p) =>
        new(new Curie(id), p.TermOrNotStated("form"), p.TermOrNotStated("loading"), p.TermOrNotStated("topology"), p.Truth("enriched"));

    private static ReadAbout ReadAboutOf(string to, ReadProperties p) =>
        new(new PublicationKey(to), p.Number("reference"), p.Word<Verdict>("verdict"), p.Number("citedAs"), p.Text("note"));

    private static Entity EntityOf(ReadProperties p) => new()
    {
        Id = new Curie(p.Id),
        Label = p.Text("name"),
        Class = new EntityClass(p.Text("class")),
        Synonyms = p.Texts("synonyms"),
        Desirable = p.Number("desirable"),
        Bearer = p.Curie("bearer"),
        Process = p.Curie("process"),
        Generic = p.Flag("generic"),
        NeedsBearer = p.Flag("needsBearer"),
        Xrefs = p.Curies("xrefs"),
        Note = p.Text("note"),
    };

    private static Evidence EvidenceOf(ReadProperties p) => new()
    {
        Study = new PublicationKey(p.Text("study")),
        ReadIn = new PublicationKey(p.Text("readIn")),
        Level = p.Word<EvidenceLevel>("level"),
        Locator = p.Text("locator"),
        Direction = p.Word<EvidenceDirection>("direction"),
        Certainty = p.Word<Certainty>("certainty"),
        Verdict = p.Word<Verdict>("verdict"),
        CitedAs = p.Number("citedAs"),
        References = p.Numbers("references"),
        Claim = p.Text("claim"),
        Pmid = p.TextOrNull("pmid"),
    };

    private Publication Publication(ReadProperties p)
    {
        var (dates, dois, notes) = (p.Texts("noticeDates"), p.Texts("noticeDois"), p.Texts("noticeNotes"));
        return new()
        {
            Key = new PublicationKey(p.Id),
            Title = p.Text("title"),
            Authors = p.Text("authors"),
            Journal = p.Text("journal"),
            Year = p.Number("year"),
            Citation = p.Text("citation"),
            Kind = p.Word<PublicationKind>("kind"),
            Doi = p.TextOrNull("doi"),
            Pmid = p.TextOrNull("pmid"),
            Notices = [.. p.Texts("notices").Select((kind, i) => new Notice(
                Core.Text.Words.TryParse<NoticeKind>(kind, out var known) ? known : default,
                dates[i].Length > 0 ? DateOnly.ParseExact(dates[i], "O", System.Globalization.CultureInfo.InvariantCulture) : null,
                dois[i].Length > 0 ? dois[i] : null, notes[i]))],
            ReadIn = InOrder(_readIn, p.Id),
        };
    }

    private Transfer Transfer(ReadProperties p) => new()
    {
        Id = new RecordId(p.Id),
        Donor = p.Curie("donor"),
        Vesicle = p.Curie("vesicle"),
        Recipient = p.Curie("recipient"),
        Biofluid = p.Curie("biofluid"),
        Mode = p.Word<TransferMode>("mode"),
        Proof = p.Text("proof"),
        Method = p.Text("method"),
        Cargo = InOrder(_cargo, p.Id),
        Surface = p.Curies("surface"),
        Targeting = p.Curies("targeting"),
        Release = p.TermOrNotStated("release"),
        Route = p.TermOrNotStated("route"),
        Context = new Context(p.Curie("cancer"), p.Curie("cell"), p.Curie("organism"), p.Curie("contextBiofluid"), p.Record("contextTransfer")),
        Evidence = InOrder(_evidence, p.Id),
    };

    private Statement Statement(ReadProperties p, Vocabulary vocabulary, Dictionary<RecordId, Transfer> ofHop)
    {
        var id = new RecordId(p.Id);
        var evidence = InOrder(_evidence, p.Id);
        var scope = p.Word<Scope>("scope");
        return new()
        {
            Id = id,
            Subject = new Curie(p.Text("subject")),
            SubjectForm = p.Term("subjectForm"),
            Predicate = vocabulary.Predicates[p.Text("predicate")],
            Object = new Curie(p.Text("object")),
            ObjectForm = p.Term("objectForm"),
            Scope = scope,
            Implied = p.Flag("implied"),
            Reading = p.Word<ReadingKind>("reading"),
            ReplacedBy = p.Record("replacedBy"),
            Reason = p.Text("reason"),
            Framed = p.TextOrNull("framed") is null ? null : p.Word<Framing>("framed"),
            Purpose = p.Term("purpose"),
            Context = new Context(p.Curie("cancer"), p.Curie("cell"), p.Curie("organism"), p.Curie("biofluid"), p.Record("transfer")),
            // The hops of a transfer have its evidence, which is kept once.
            Evidence = evidence.Count == 0 && scope == Scope.Transfer && ofHop.TryGetValue(id, out var transfer) ? transfer.Evidence : evidence,
            OwnBelief = p.Belief("ownBelief"),
            Belief = p.Belief("belief"),
            Places = [.. p.Texts("mechanisms").Select(Place)],
            Hash = p.Text("contentHash"),
        };
    }

    private static PathPlace Place(string text)
    {
        var at = text.LastIndexOf('@');
        return new(new RecordId(text[..at]), int.Parse(text.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Mechanism Mechanism(ReadProperties p) =>
        new(new RecordId(p.Id), p.Text("title"), p.Records("path"), p.Records("asserts"), p.Records("hops"));

    private Note Note(ReadProperties p) =>
        new(new RecordId(p.Id), new Curie(p.Text("about")), p.Text("property"), p.Text("value"), p.Text("unit"), InOrder(_evidence, p.Id));

    private static AuditFinding Finding(ReadProperties p) =>
        new(new RecordId(p.Id), p.Word<AuditKind>("kind"), p.Text("locator"), p.Text("printed"), p.Text("accepted"), p.Text("ground"), p.Records("records"));
}
