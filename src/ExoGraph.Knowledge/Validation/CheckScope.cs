using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Assembly;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation;

/// <summary>What every rule needs: the whole set, indexed, and a place for problems.</summary>
internal sealed class CheckScope
{
    private readonly ProblemLog _log;

    /// <summary>Indexes a set.</summary>
    public CheckScope(RecordSet set, ProblemLog log)
    {
        (Set, _log) = (set, log);
        foreach (var entity in set.Entities) Entities.TryAdd(entity.Value.Id, entity.Value);
        foreach (var file in set.Publications) Files.TryAdd(file.Publication.Key, file);
        Hierarchy = new Hierarchy(Entities.Values);
        Index = new RecordIndex(set);
    }

    /// <summary>All that was read.</summary>
    public RecordSet Set { get; }

    /// <summary>The vocabulary.</summary>
    public Vocabulary Vocabulary => Set.Vocabulary;

    /// <summary>Entities by id; the first row where an id stands twice.</summary>
    public Dictionary<Curie, Entity> Entities { get; } = [];

    /// <summary>Publications' files by key.</summary>
    public Dictionary<PublicationKey, PublicationFile> Files { get; } = [];

    /// <summary>The is_a hierarchy.</summary>
    public Hierarchy Hierarchy { get; }

    /// <summary>Records by id.</summary>
    public RecordIndex Index { get; }

    /// <summary>Reports a problem.</summary>
    public void Report(Place place, ProblemCode code, string message) => _log.Add(place, code, message);

    /// <summary>The entity of an id; reports an id that no row has. Null also where its row could not be read.</summary>
    public Entity? Find(Curie id, Place place)
    {
        if (Entities.TryGetValue(id, out var entity)) return entity;
        if (!Set.MissesEntities && !Set.BrokenEntities.Contains(id))
            Report(place, IdCodes.UnknownEntity, $"No entity has the id {id}{(id.Prefix == "exo" ? Nearest.Hint(id.Text, Entities.Keys.Where(k => k.Prefix == "exo").Select(k => k.Text)) : ".")}");
        return null;
    }

    /// <summary>Whether there is a file of this publication, readable or not.</summary>
    public bool HasFile(PublicationKey key) => Files.ContainsKey(key) || Set.BrokenFiles.Contains(key);

    /// <summary>An id with its label, for messages.</summary>
    public string Name(Curie? id) => id is not { } known ? "not-stated" : Entities.TryGetValue(known, out var entity) ? $"{entity.Label} ({known})" : known.Text;

    /// <summary>Names of classes, for messages.</summary>
    public static string Names(IEnumerable<EntityClass> classes) => string.Join(", ", classes.Select(c => c.Name).Order(StringComparer.Ordinal));
}
