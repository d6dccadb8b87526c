using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Terms of ontologies (MONDO, GO, CL, UBERON, CHEBI …) by identifier, cross-reference and name.</summary>
internal sealed class OntologyTable
{
    private readonly Dictionary<Curie, VocabularyTerm> _terms = [];
    private readonly Dictionary<string, List<Entity>> _xrefs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _synonyms = new(StringComparer.OrdinalIgnoreCase);

    public OntologyTable(IEnumerable<VocabularyTerm> terms)
    {
        foreach (var term in terms)
        {
            if (!_terms.TryAdd(term.Entity.Id, term) || term.Deprecated) continue;
            Add(_labels, term.Entity.Label, term.Entity);
            foreach (var name in term.Entity.Synonyms) Add(_synonyms, name, term.Entity);
            foreach (var xref in term.Entity.Xrefs) Add(_xrefs, xref.Text, term.Entity);
        }
    }

    public int Count => _terms.Count;

    /// <summary>The entity of an identifier, a deprecated one by what replaced it; null where there is none.</summary>
    public Entity? OfId(Curie id)
    {
        for (var steps = 0; steps < 8 && _terms.TryGetValue(id, out var term); steps++)
        {
            if (!term.Deprecated) return term.Entity;
            if (term.ReplacedBy is not { } next) return null;
            id = next;
        }
        return null;
    }

    /// <summary>The term of one prefix that names an identifier of another vocabulary as the same thing.</summary>
    public Grounded OfXref(string xref, string prefix) => Only(_xrefs, xref, e => e.Id.Prefix == prefix, GroundedBy.CrossReference);

    /// <summary>The term of a label, else of a synonym.</summary>
    public Grounded OfName(string name, Func<Entity, bool> wanted)
    {
        var byLabel = Only(_labels, name, wanted, GroundedBy.Name);
        return byLabel.Entity is not null || byLabel.Candidates is not null ? byLabel : Only(_synonyms, name, wanted, GroundedBy.Synonym);
    }

    private static Grounded Only(Dictionary<string, List<Entity>> table, string key, Func<Entity, bool> wanted, GroundedBy by)
    {
        if (!table.TryGetValue(key, out var all)) return Grounded.Unknown("no vocabulary that was imported has it");
        var found = all.Where(wanted).ToArray();
        return found.Length switch
        {
            0 => Grounded.Unknown("no vocabulary that was imported has it"),
            1 => Grounded.Found(found[0], by),
            _ => Grounded.Ambiguous("the name is ambiguous", found),
        };
    }

    private static void Add(Dictionary<string, List<Entity>> table, string name, Entity entity)
    {
        if (!table.TryGetValue(name, out var list)) table[name] = list = [];
        if (!list.Contains(entity)) list.Add(entity);
    }
}
