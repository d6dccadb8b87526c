using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Collects what an import gives: entities, statements merged by what they say, evidence kept apart by publication.</summary>
internal sealed class PackBuilder(Vocabulary vocabulary)
{
    private const string Fallback = "associated_with";

    private readonly Dictionary<Curie, int> _entityIndex = [];
    private readonly List<int> _classOf = [];
    private readonly List<EntityClass> _classes = [];
    private readonly Dictionary<string, byte> _predicateIndex = new(StringComparer.Ordinal);
    private readonly IndexedList<Variant> _variants = new();
    private readonly Dictionary<long, byte> _fitting = [];

    /// <summary>What pieces of evidence share.</summary>
    public EvidencePool Pool { get; } = new();

    public StatementTable Statements { get; } = new();

    public List<Entity> Entities { get; } = [];

    public List<Predicate> Predicates { get; } = [];

    public IReadOnlyList<Variant> Variants => _variants.Items;

    /// <summary>The index of an entity; the first of an id is kept.</summary>
    public int Entity(Entity entity)
    {
        if (_entityIndex.TryGetValue(entity.Id, out var index)) return index;
        _entityIndex[entity.Id] = index = Entities.Count;
        Entities.Add(entity);
        var @class = _classes.IndexOf(entity.Class);
        if (@class < 0)
        {
            @class = _classes.Count;
            _classes.Add(entity.Class);
        }
        _classOf.Add(@class);
        return index;
    }

    /// <summary>Whether an entity is there already.</summary>
    public bool Knows(Curie id) => _entityIndex.ContainsKey(id);

    /// <summary>Names of the predicates that there are.</summary>
    public IEnumerable<string> KnownPredicates => vocabulary.Predicates.Keys;

    /// <summary>The index of a predicate of the vocabulary.</summary>
    public byte Predicate(string name)
    {
        if (_predicateIndex.TryGetValue(name, out var index)) return index;
        _predicateIndex[name] = index = checked((byte)Predicates.Count);
        Predicates.Add(vocabulary.Predicates[name]);
        return index;
    }

    /// <summary>The index of a variant.</summary>
    public int Variant(in Variant variant) => _variants.Add(variant);

    /// <summary>The number under which a study is kept: a PubMed id itself, any other reference below 0, 0 for none.</summary>
    public int Study(ReadOnlySpan<char> reference)
    {
        reference = reference.Trim();
        if (reference.StartsWith("PMID:", StringComparison.OrdinalIgnoreCase)) reference = reference[5..].Trim();
        if (reference.IsEmpty) return 0;
        return Cells.TryPmid(reference, out var pmid) ? pmid : -Pool.Texts.Add(reference);
    }

    /// <summary>A piece of evidence.</summary>
    public EvidenceRow Evidence(
        int study, ReadOnlySpan<char> locator, ReadOnlySpan<char> claim, Certainty certainty,
        EvidenceDirection direction = EvidenceDirection.Supports, ReadOnlySpan<char> original = default) =>
        Pool.Add(study, locator, claim, EvidenceFlags.Of(direction, certainty), original);

    /// <summary>Adds a statement. Where its predicate does not join these classes it becomes an association, and <paramref name="demoted"/> is true.</summary>
    /// <returns>True where nothing said this before.</returns>
    public bool Add(int subject, byte predicate, int @object, int variant, in EvidenceRow evidence, out bool demoted)
    {
        var fitting = Fitting(predicate, _classOf[subject], _classOf[@object]);
        demoted = fitting != predicate;
        return Statements.Add(subject, fitting, @object, variant, evidence);
    }

    private byte Fitting(byte predicate, int subject, int @object)
    {
        var key = (long)predicate << 48 | (long)subject << 24 | (uint)@object;
        if (_fitting.TryGetValue(key, out var fitting)) return fitting;
        var rule = Predicates[predicate];
        fitting = rule.Subjects.Contains(_classes[subject]) && rule.Objects.Contains(_classes[@object]) ? predicate : Predicate(Fallback);
        return _fitting[key] = fitting;
    }
}
