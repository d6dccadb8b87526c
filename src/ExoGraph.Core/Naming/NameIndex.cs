using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Naming;

/// <summary>Understands names as people write them: labels, synonyms, ids, roles, classes, processes with bearers.</summary>
public sealed class NameIndex
{
    private readonly KnowledgeBase _knowledge;
    private readonly Dictionary<string, List<(Entity Entity, string Name, bool IsLabel)>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Curie, Entity> _others = [];
    private readonly SelectionExpander _expander;

    /// <summary>Indexes every label, synonym and cross-reference.</summary>
    /// <param name="knowledge">The curated records.</param>
    /// <param name="others">Entities of packs; one that the records know too is passed over.</param>
    public NameIndex(KnowledgeBase knowledge, IEnumerable<Entity>? others = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        foreach (var entity in others ?? [])
            if (!knowledge.Entities.ContainsKey(entity.Id)) _others.TryAdd(entity.Id, entity);
        _expander = new SelectionExpander(knowledge, _others.Values);
        foreach (var entity in knowledge.Entities.Values.OrderBy(e => e.Id).Concat(_others.Values.OrderBy(e => e.Id)))
        {
            Add(entity, entity.Label, true);
            foreach (var synonym in entity.Synonyms) Add(entity, synonym, false);
            foreach (var xref in entity.Xrefs) Add(entity, xref.Text, false);
        }
    }

    /// <summary>Resolves one name of a query.</summary>
    /// <param name="name">A label, synonym, id, role (<c>Outcome</c>) or class (<c>MicroRNA</c>).</param>
    /// <param name="matching">How far a miRNA name reaches.</param>
    public NameResolution Resolve(string name, MicroRnaMatching matching = MicroRnaMatching.Exact)
    {
        ArgumentNullException.ThrowIfNull(name);
        name = name.Trim();
        if (Curie.TryParse(name, out var id) && EntityOf(id) is { } byId) return Resolved(name, byId, matching);
        if (IsRoleWord(name)) return new NameResolution(name, _expander.RoleOrClass(name), [], false);
        var found = Find(NameKey.Of(name));
        if (found.Count == 0)
            return _expander.RoleOrClass(name) is { } group ? new NameResolution(name, group, [], false) : Unknown(name);
        if (Narrow(found, name) is { } one) return Resolved(name, one, matching);
        if (_expander.RoleOrClass(name) is { } role) return new NameResolution(name, role, [], false);
        return new NameResolution(name, null, [.. found.Select(f => new Candidate(f.Entity.Id, f.Entity.Label, f.Entity.Class, f.Name))], true);
    }

    /// <summary>Entities whose names hold the text, or nearly do: best matches first, then by label.</summary>
    /// <param name="text">A name or a part of one.</param>
    /// <param name="limit">How many at the most.</param>
    public IReadOnlyList<SearchHit> Search(string text, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Curie.TryParse(text.Trim(), out var id) && EntityOf(id) is { } byId) return [new SearchHit(byId, id.Text, 0)];
        var key = NameKey.Of(text);
        if (key.Length == 0) return [];
        var best = new Dictionary<Curie, SearchHit>();
        foreach (var (other, entries) in _byKey)
            if (Match(key, other, text) is { } match)
                foreach (var (entity, name, _) in entries)
                    if (!best.TryGetValue(entity.Id, out var known) || match < known.Match) best[entity.Id] = new SearchHit(entity, name, match);
        var exact = best.Values.Any(h => h.Match < 4);
        return [.. best.Values.Where(h => !exact || h.Match < 4)
            .OrderBy(h => h.Match).ThenBy(h => h.Entity.Generic).ThenBy(h => h.Entity.Label.Length).ThenBy(h => h.Entity.Label, StringComparer.OrdinalIgnoreCase).ThenBy(h => h.Entity.Id)
            .Take(limit)];
    }

    /// <summary>An entity of the records or of a pack; null where none has the id.</summary>
    public Entity? EntityOf(Curie id) => _knowledge.Entities.TryGetValue(id, out var curated) ? curated : _others.GetValueOrDefault(id);

    /// <summary>A role written as one word with capitals inside (<c>RecipientCell</c>) is meant as the role, also where a thing is called so.</summary>
    private static bool IsRoleWord(string name) => name.Skip(1).Any(char.IsAsciiLetterUpper) && Enum.GetNames<Roles>().Contains(name);

    private static int? Match(string key, string other, string text)
    {
        foreach (var spelling in NameSpellings.Of(key))
        {
            if (other == spelling) return 0;
            if (other.StartsWith(spelling, StringComparison.Ordinal)) return 1;
            if (spelling.Length >= 2 && other.Contains(spelling, StringComparison.Ordinal)) return 3;
        }
        var slips = text.Any(char.IsAsciiDigit) ? 1 : key.Length / 4;
        return key.Length >= 4 && slips > 0 && EditDistance.Within(key, other, slips) <= slips ? 4 : null;
    }

    private void Add(Entity entity, string name, bool isLabel)
    {
        foreach (var key in NameSpellings.Of(NameKey.Of(name)))
        {
            if (key.Length == 0) continue;
            if (!_byKey.TryGetValue(key, out var entries)) _byKey[key] = entries = [];
            if (!entries.Any(e => e.Entity.Id == entity.Id && (e.IsLabel || !isLabel))) entries.Add((entity, name, isLabel));
        }
    }

    private List<(Entity Entity, string Name, bool IsLabel)> Find(string key)
    {
        foreach (var spelling in NameSpellings.Of(key))
            if (_byKey.TryGetValue(spelling, out var entries)) return [.. entries.DistinctBy(e => e.Entity.Id)];
        return [];
    }

    /// <summary>The one entity meant: the only one, or the one that all others are below, or the only one whose label is exactly so.</summary>
    private Entity? Narrow(List<(Entity Entity, string Name, bool IsLabel)> found, string name)
    {
        if (found.Count == 1) return found[0].Entity;
        // Where the records know the name, an entity of a pack that bears it as well does not make it ambiguous.
        var curated = found.Where(f => !_others.ContainsKey(f.Entity.Id)).ToList();
        if (curated.Count > 0 && curated.Count < found.Count) return Narrow(curated, name);
        var exact = found.Where(f => f.Name == name).ToList();
        if (exact.Count == 1) return exact[0].Entity;
        foreach (var (entity, _, _) in found)
            if (found.All(f => _knowledge.Hierarchy.IsA(f.Entity.Id, entity.Id))) return entity;
        var labels = found.Where(f => f.IsLabel).ToList();
        return labels.Count == 1 ? labels[0].Entity : null;
    }

    private NameResolution Resolved(string asked, Entity entity, MicroRnaMatching matching) => new(asked, _expander.Of(asked, entity, matching), [], false);

    private NameResolution Unknown(string name) =>
        new(name, null, [.. Search(name, 5).Select(h => new Candidate(h.Entity.Id, h.Entity.Label, h.Entity.Class, h.Matched))], false);
}
