using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Human genes of HGNC by identifier and name. A current symbol goes before a previous one, and that before an alias; within each, more than one hit is ambiguous.</summary>
internal sealed class GeneTable
{
    private readonly Dictionary<string, List<Entity>> _symbols = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _previous = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Entity> _entrez = [];
    private readonly HashSet<string> _withdrawn = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="terms">HGNC's terms.</param>
    /// <param name="hairpins">Finds miRBase's hairpin for a miRNA gene, so that one thing has one id; null where miRBase is not there.</param>
    public GeneTable(IEnumerable<VocabularyTerm> terms, Func<Curie, Entity?> hairpins)
    {
        foreach (var term in terms)
        {
            Count++;
            if (term.Deprecated)
            {
                _withdrawn.Add(term.Entity.Label);
                continue;
            }
            var entity = Canonical(term.Entity, hairpins);
            Add(_symbols, term.Entity.Label, entity);
            foreach (var name in term.Previous) Add(_previous, name, entity);
            foreach (var name in term.Entity.Synonyms) Add(_aliases, name, entity);
            Add(_references, term.Entity.Id.Text, entity);
            foreach (var xref in term.Entity.Xrefs)
            {
                if (xref.Prefix == "NCBIGene" && int.TryParse(xref.Local, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _entrez.TryAdd(number, entity);
                else Add(_references, xref.Text, entity);
            }
        }
    }

    /// <summary>How many genes are known; 0 where HGNC is not imported.</summary>
    public int Count { get; }

    /// <summary>The gene of an NCBI (Entrez) Gene id; null where it is not a human gene of HGNC.</summary>
    public Entity? OfEntrez(int entrez) => _entrez.GetValueOrDefault(entrez);

    /// <summary>The gene of an identifier such as <c>UniProt:P60484</c>, <c>ENSEMBL:ENSG…</c> or <c>HGNC:9588</c>.</summary>
    public Grounded OfReference(string reference)
    {
        if (!_references.TryGetValue(reference, out var found)) return Grounded.Unknown("the identifier is not in HGNC");
        return found.Count == 1 ? Grounded.Found(found[0], GroundedBy.Identifier) : Grounded.Ambiguous("the identifier belongs to more than one gene", found);
    }

    /// <summary>The gene of a symbol or name of any age.</summary>
    public Grounded OfSymbol(string symbol)
    {
        if (Count == 0) return Grounded.Unknown("nothing grounds gene symbols here: import hgnc first");
        if (ExcelDates.LooksLikeOne(symbol)) return Grounded.Unknown("a spreadsheet turned the gene symbol into a date or number");
        foreach (var (table, by) in ((Dictionary<string, List<Entity>>, GroundedBy)[])[(_symbols, GroundedBy.Symbol), (_previous, GroundedBy.PreviousSymbol), (_aliases, GroundedBy.Alias)])
            if (table.TryGetValue(symbol, out var found))
                return found.Count == 1 ? Grounded.Found(found[0], by) : Grounded.Ambiguous("the gene name is ambiguous", found);
        return Grounded.Unknown(_withdrawn.Contains(symbol) ? "HGNC withdrew the gene symbol" : "no human gene has this symbol, present or past");
    }

    private static Entity Canonical(Entity gene, Func<Curie, Entity?> hairpins)
    {
        if (gene.Class != EntityClass.MicroRna) return gene;
        foreach (var xref in gene.Xrefs)
            if (xref.Prefix == "mirbase") return hairpins(xref) ?? gene with { Id = xref, Xrefs = [gene.Id] };
        return gene;
    }

    private static void Add(Dictionary<string, List<Entity>> table, string name, Entity entity)
    {
        if (!table.TryGetValue(name, out var list)) table[name] = list = [];
        if (!list.Contains(entity)) list.Add(entity);
    }
}
