using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Grounds cells that name genes: by identifier first, since symbols change and spreadsheets spoil them.</summary>
internal sealed class GeneCells
{
    private readonly ImportJob _job;
    private readonly Dictionary<int, CellCache.Cell> _entrez = [];
    private readonly CellCache _symbols;
    private readonly Dictionary<string, CellCache.Cell> _uniProt = new(StringComparer.Ordinal);

    public GeneCells(ImportJob job)
    {
        _job = job;
        _symbols = new CellCache(job, s => job.Grounding.Genes.OfSymbol(s));
    }

    /// <summary>A human gene by symbol or name of any age.</summary>
    public CellCache.Cell OfSymbol(ReadOnlySpan<char> symbol, TableLog table) => _symbols[symbol, table];

    /// <summary>A gene by NCBI Gene id, else by symbol where it is human.</summary>
    public CellCache.Cell OfEntrez(ReadOnlySpan<char> entrez, ReadOnlySpan<char> symbol, int taxon, TableLog table)
    {
        if (!Cells.TryWhole(entrez, out var number))
        {
            if (symbol.IsEmpty) return new CellCache.Cell(-1, Grounded.Unknown("neither gene id nor symbol"));
            return taxon is SpeciesTable.Human or 0 ? _symbols[symbol, table] : new CellCache.Cell(-1, Grounded.Unknown("a gene of another species without id"));
        }
        if (!_entrez.TryGetValue(number, out var cell))
        {
            var grounded = _job.Grounding.GeneOfEntrez(number, symbol.ToString());
            _entrez[number] = cell = new CellCache.Cell(_job.Builder.Entity(grounded.Entity!), grounded);
        }
        _job.Log.Ground(cell.Grounded.By);
        if (ExcelDates.LooksLikeOne(symbol)) table.Remark("a spreadsheet turned the gene symbol into a date or number: taken from the gene id", symbol.ToString());
        return cell;
    }

    /// <summary>A gene by UniProt accession.</summary>
    public CellCache.Cell OfUniProt(string accession, string label)
    {
        var key = accession + "\t" + label;
        if (!_uniProt.TryGetValue(key, out var cell))
        {
            var grounded = _job.Grounding.GeneOfUniProt(accession, label);
            _uniProt[key] = cell = new CellCache.Cell(grounded.Entity is { } entity ? _job.Builder.Entity(entity) : -1, grounded);
        }
        if (cell.Entity >= 0) _job.Log.Ground(cell.Grounded.By);
        else if (cell.Grounded.Candidates is { } candidates) _job.Log.Ambiguous(accession, candidates);
        return cell;
    }
}
