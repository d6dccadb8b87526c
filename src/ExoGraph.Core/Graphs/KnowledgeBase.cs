using System.Collections.Frozen;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Graphs;

/// <summary>All curated knowledge of one version, assembled and immutable.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<Curie, Statement[]> _bySubject;
    private readonly FrozenDictionary<Curie, Statement[]> _byObject;
    private readonly FrozenDictionary<Curie, Roles> _roles;

    /// <summary>Indexes what an assembler has put together. Lists are kept in order of id.</summary>
    public KnowledgeBase(
        GraphVersion version, Vocabulary vocabulary, IEnumerable<Entity> entities, IEnumerable<Publication> publications,
        IEnumerable<Transfer> transfers, IEnumerable<Statement> statements, IEnumerable<Mechanism> mechanisms,
        IEnumerable<Note> notes, IEnumerable<AuditFinding> audit)
    {
        Version = version;
        Vocabulary = vocabulary;
        Entities = entities.ToFrozenDictionary(e => e.Id);
        Hierarchy = new Hierarchy(Entities.Values.ToArray());
        Publications = publications.ToFrozenDictionary(p => p.Key);
        Transfers = transfers.ToFrozenDictionary(t => t.Id);
        AllStatements = [.. statements.OrderBy(s => s.Id)];
        Statements = AllStatements.ToFrozenDictionary(s => s.Id);
        Mechanisms = mechanisms.ToFrozenDictionary(m => m.Id);
        Notes = [.. notes.OrderBy(n => n.Id)];
        Audit = [.. audit];
        _bySubject = AllStatements.GroupBy(s => s.Subject).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byObject = AllStatements.GroupBy(s => s.Object).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _roles = RoleFinder.Find(Entities.Values, Transfers.Values, AllStatements).ToFrozenDictionary();
        OutcomesByProcess = Entities.Values.Where(e => e.Process is not null)
            .GroupBy(e => e.Process!.Value).ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Curie>)[.. g.Select(e => e.Id).Order()]);
    }

    /// <summary>A hash over everything below.</summary>
    public GraphVersion Version { get; }

    /// <summary>What records may say.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Entities by id.</summary>
    public IReadOnlyDictionary<Curie, Entity> Entities { get; }

    /// <summary>Publications by key.</summary>
    public IReadOnlyDictionary<PublicationKey, Publication> Publications { get; }

    /// <summary>Transfers by id.</summary>
    public IReadOnlyDictionary<RecordId, Transfer> Transfers { get; }

    /// <summary>Every statement in order of id: steps, overall effects, associations, hops of transfers, as-printed readings.</summary>
    public IReadOnlyList<Statement> AllStatements { get; }

    /// <summary>Every statement by id.</summary>
    public IReadOnlyDictionary<RecordId, Statement> Statements { get; }

    /// <summary>Mechanisms by id.</summary>
    public IReadOnlyDictionary<RecordId, Mechanism> Mechanisms { get; }

    /// <summary>Properties that are no edges, in order of id.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>What curation found wrong in its sources, in the order of its files.</summary>
    public IReadOnlyList<AuditFinding> Audit { get; }

    /// <summary>The is_a hierarchy.</summary>
    public Hierarchy Hierarchy { get; }

    /// <summary>Outcomes of each process.</summary>
    public IReadOnlyDictionary<Curie, IReadOnlyList<Curie>> OutcomesByProcess { get; }

    /// <summary>Statements whose subject it is, in order of id.</summary>
    public IReadOnlyList<Statement> From(Curie id) => _bySubject.TryGetValue(id, out var found) ? found : [];

    /// <summary>Statements whose object it is, in order of id.</summary>
    public IReadOnlyList<Statement> To(Curie id) => _byObject.TryGetValue(id, out var found) ? found : [];

    /// <summary>The roles that the records give it.</summary>
    public Roles RolesOf(Curie id) => _roles.TryGetValue(id, out var found) ? found : Roles.None;

    /// <summary>An entity's label; the id itself where the entity is not known.</summary>
    public string LabelOf(Curie id) => Entities.TryGetValue(id, out var entity) ? entity.Label : id.Text;

    /// <summary>A publication; null where it is not known.</summary>
    public Publication? PublicationOf(PublicationKey key) => Publications.TryGetValue(key, out var found) ? found : null;
}
