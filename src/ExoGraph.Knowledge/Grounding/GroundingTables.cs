using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>What grounds names in an import: the vocabulary packs of the store, each read when it is first needed.</summary>
internal sealed class GroundingTables
{
    private readonly Lazy<MicroRnaTable> _microRnas;
    private readonly Lazy<GeneTable> _genes;
    private readonly Lazy<OntologyTable> _ontologies;
    private readonly SortedDictionary<string, PackVocabulary> _used = new(StringComparer.Ordinal);

    /// <param name="store">Where the vocabulary packs are.</param>
    public GroundingTables(PackStore store)
        : this(source => Terms(store, source), source => store.Manifests().Where(m => m.Kind == PackKind.Vocabulary && m.Source == source)) { }

    /// <param name="terms">Terms of all vocabularies of a source.</param>
    /// <param name="manifests">Their manifests.</param>
    public GroundingTables(Func<string, IEnumerable<VocabularyTerm>> terms, Func<string, IEnumerable<PackManifest>> manifests)
    {
        IEnumerable<VocabularyTerm> Use(string source)
        {
            foreach (var m in manifests(source)) _used[m.Name] = new PackVocabulary(m.Name, m.Source, m.Version, m.Hash);
            return terms(source);
        }

        _microRnas = new Lazy<MicroRnaTable>(() => new MicroRnaTable(Use("mirbase")));
        _genes = new Lazy<GeneTable>(() => new GeneTable(Use("hgnc"), id => _microRnas.Value.Hairpin(id)));
        _ontologies = new Lazy<OntologyTable>(() => new OntologyTable(Use("obo")));
    }

    public SpeciesTable Species { get; } = new();

    public GeneTable Genes => _genes.Value;

    public MicroRnaTable MicroRnas => _microRnas.Value;

    public OntologyTable Ontologies => _ontologies.Value;

    /// <summary>The vocabularies that were read so far.</summary>
    public IReadOnlyList<PackVocabulary> Used => [.. _used.Values];

    /// <summary>The entity of an identifier in a vocabulary that was read; null elsewhere.</summary>
    public Entity? OfId(Curie id)
    {
        if (id.Prefix is "mirbase" or "mirbase.mature") return _microRnas.IsValueCreated ? MicroRnas.OfAccession(id.Local).Entity : null;
        return _ontologies.IsValueCreated ? Ontologies.OfId(id) : null;
    }

    /// <summary>A gene by NCBI Gene id: HGNC's where it is human and known, else the id itself with the label given.</summary>
    public Grounded GeneOfEntrez(int entrez, string label)
    {
        if (Genes.OfEntrez(entrez) is { } gene) return Grounded.Found(gene, GroundedBy.Identifier);
        var id = new Curie(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"NCBIGene:{entrez}"));
        return Grounded.Found(new Entity { Id = id, Label = label.Length > 0 && !ExcelDates.LooksLikeOne(label) ? label : id.Text, Class = EntityClass.Gene }, GroundedBy.OwnName);
    }

    /// <summary>A gene by UniProt accession, isoform and chain taken off: HGNC's where it is known, else the accession with the label given.</summary>
    public Grounded GeneOfUniProt(string accession, string label)
    {
        var cut = accession.IndexOf('-', StringComparison.Ordinal);
        var bare = (cut > 0 ? accession[..cut] : accession).Trim();
        var found = Genes.OfReference("UniProt:" + bare);
        if (found.Entity is not null) return found;
        if (found.Candidates is not null)
        {
            // One protein of several genes (histones, calmodulin): the symbol decides, if it is one of them.
            var bySymbol = Genes.OfSymbol(label);
            return bySymbol.Entity is { } one && found.Candidates.Any(c => c.StartsWith(one.Id.Text + " ", StringComparison.Ordinal)) ? bySymbol : found;
        }
        return Curie.TryParse("UniProt:" + bare, out var id)
            ? Grounded.Found(new Entity { Id = id, Label = label.Length > 0 ? label : id.Text, Class = EntityClass.Gene }, GroundedBy.OwnName)
            : Grounded.Unknown("not a UniProt accession");
    }

    private static IEnumerable<VocabularyTerm> Terms(PackStore store, string source)
    {
        foreach (var manifest in store.Manifests().Where(m => m.Kind == PackKind.Vocabulary && m.Source == source))
            foreach (var term in NodeTable.Read(PackFiles.Entry(Path.Combine(store.Folder(manifest.Name), PackFiles.Nodes(manifest.Name)))))
                yield return term;
    }
}
