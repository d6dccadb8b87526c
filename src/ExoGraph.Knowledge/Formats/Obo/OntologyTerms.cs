using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Grounding;

namespace ExoGraph.Knowledge.Formats.Obo;

/// <summary>Gives ontology terms their class, which for diseases and body fluids depends on what stands above them.</summary>
internal sealed class OntologyTerms
{
    private readonly List<RawTerm> _terms = [];

    /// <summary>A term as its file has it.</summary>
    internal sealed record RawTerm(
        Curie Id, string Label, string Namespace, IReadOnlyList<string> Synonyms, IReadOnlyList<Curie> Xrefs, IReadOnlyList<Curie> Parents,
        bool Obsolete, Curie? ReplacedBy, IReadOnlyList<Curie> Alternative);

    /// <summary>Whether terms of this prefix have a class here.</summary>
    public static bool IsUsed(Curie id) => id.Prefix is "MONDO" or "DOID" or "GO" or "CL" or "UBERON" or "CHEBI" or "Cellosaurus" or "BTO" or "HP";

    public void Add(RawTerm term) => _terms.Add(term);

    /// <summary>The terms with their classes; alternative ids point to the term that took them over.</summary>
    public IEnumerable<VocabularyTerm> Build()
    {
        var tumours = Below("MONDO", "neoplasm", "cancer or benign tumor", "cancer").Concat(Below("DOID", "cancer", "disease of cellular proliferation", "benign neoplasm")).ToHashSet();
        var fluids = Below("UBERON", "bodily fluid", "organism substance").ToHashSet();
        foreach (var term in _terms)
        {
            var entity = new Entity
            {
                Id = term.Id,
                Label = term.Label.Length > 0 ? term.Label : term.Id.Text,
                Class = ClassOf(term, tumours, fluids),
                Synonyms = [.. term.Synonyms.Where(s => s != term.Label).Distinct(StringComparer.Ordinal)],
                Xrefs = [.. term.Xrefs.Distinct()],
                IsA = [.. term.Parents.Where(p => p.Prefix == term.Id.Prefix).Distinct().Order()],
            };
            yield return new VocabularyTerm(entity, [], 0, term.Obsolete, term.ReplacedBy);
            foreach (var old in term.Alternative.Where(IsUsed))
                yield return new VocabularyTerm(new Entity { Id = old, Label = "alternative id of " + term.Id, Class = entity.Class }, [], 0, true, term.Id);
        }
    }

    private static EntityClass ClassOf(RawTerm term, HashSet<Curie> tumours, HashSet<Curie> fluids) => term.Id.Prefix switch
    {
        "MONDO" or "DOID" => tumours.Contains(term.Id) ? EntityClass.Tumour : new EntityClass("Disease"),
        "HP" => new EntityClass("Disease"),
        "UBERON" => fluids.Contains(term.Id) ? EntityClass.Biofluid : EntityClass.Anatomy,
        "BTO" => EntityClass.Anatomy,
        "CL" => EntityClass.Cell,
        "Cellosaurus" => EntityClass.CellLine,
        "CHEBI" => EntityClass.SmallMolecule,
        _ => term.Namespace == "cellular_component" ? new EntityClass("CellularComponent") : EntityClass.Process,
    };

    /// <summary>Terms with one of these labels and all that is below them.</summary>
    private HashSet<Curie> Below(string prefix, params string[] labels)
    {
        var children = _terms.Where(t => t.Id.Prefix == prefix).SelectMany(t => t.Parents.Select(p => (p, t.Id))).ToLookup(p => p.p, p => p.Id);
        var found = new HashSet<Curie>();
        var open = new Stack<Curie>(_terms.Where(t => t.Id.Prefix == prefix && labels.Contains(t.Label, StringComparer.OrdinalIgnoreCase)).Select(t => t.Id));
        while (open.TryPop(out var id))
            if (found.Add(id))
                foreach (var child in children[id]) open.Push(child);
        return found;
    }
}
