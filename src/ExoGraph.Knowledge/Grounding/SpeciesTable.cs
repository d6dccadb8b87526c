using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Species by scientific name, everyday name, miRBase code and NCBI taxon. The common ones are known; the others come with the miRBase pack.</summary>
internal sealed class SpeciesTable
{
    public const int Human = 9606;

    private static readonly (int Taxon, string Name, string Common, string Code)[] s_common =
    [
        (9606, "Homo sapiens", "human", "hsa"), (10090, "Mus musculus", "mouse", "mmu"), (10116, "Rattus norvegicus", "rat", "rno"),
        (9913, "Bos taurus", "cow", "bta"), (9823, "Sus scrofa", "pig", "ssc"), (9940, "Ovis aries", "sheep", "oar"),
        (7955, "Danio rerio", "zebrafish", "dre"), (7227, "Drosophila melanogaster", "fruit fly", "dme"),
    ];

    private readonly Dictionary<string, int> _taxa = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<int, (string Name, string Common, string Code)> _names = [];

    public SpeciesTable(IEnumerable<(int Taxon, string Name, string Code)>? more = null)
    {
        _bySpan = _taxa.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (taxon, name, common, code) in s_common) Add(taxon, name, common, code);
        foreach (var (taxon, name, code) in more ?? []) Add(taxon, name, "", code);
    }

    /// <summary>The taxon of a name, code or number; 0 where it is not known.</summary>
    public int Taxon(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("NCBITaxon:", StringComparison.OrdinalIgnoreCase)) text = text[10..];
        if (_bySpan.TryGetValue(text, out var taxon)) return taxon;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out taxon) ? taxon : 0;
    }

    /// <summary>The miRBase code of a taxon; empty where it has none here.</summary>
    public string Code(int taxon) => _names.TryGetValue(taxon, out var names) ? names.Code : "";

    /// <summary>The entity of a taxon.</summary>
    public Entity Organism(int taxon)
    {
        var id = new Curie(string.Create(CultureInfo.InvariantCulture, $"NCBITaxon:{taxon}"));
        return _names.TryGetValue(taxon, out var names)
            ? new Entity { Id = id, Label = names.Name, Class = EntityClass.Organism, Synonyms = names.Common.Length > 0 ? [names.Common] : [] }
            : new Entity { Id = id, Label = id.Text, Class = EntityClass.Organism };
    }

    private void Add(int taxon, string name, string common, string code)
    {
        if (!_names.TryAdd(taxon, (name, common, code))) return;
        foreach (var text in (string[])[name, common, code])
            if (text.Length > 0) _taxa.TryAdd(text, taxon);
    }
}
