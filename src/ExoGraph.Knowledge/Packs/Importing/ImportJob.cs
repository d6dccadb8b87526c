using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>One import under way: what to read, what grounds it, and where its results go.</summary>
internal sealed class ImportJob(
    IReadOnlyList<InputEntry> entries, PackBuilder builder, GroundingTables grounding, int speciesTaxon, Action onRows, CancellationToken cancellation)
{
    private const int RowsPerTick = 2048;
    private readonly Dictionary<int, int> _organisms = [];
    private int _sinceTick;

    /// <summary>Files to read, archives opened up.</summary>
    public IReadOnlyList<InputEntry> Entries { get; } = entries;

    public PackBuilder Builder { get; } = builder;

    public GroundingTables Grounding { get; } = grounding;

    public ImportLog Log { get; } = new();

    /// <summary>Terms of a vocabulary pack.</summary>
    public List<VocabularyTerm> Terms { get; } = [];

    /// <summary>Notices of a notice pack.</summary>
    public List<NoticeRow> Notices { get; } = [];

    /// <summary>The source's release, where its files tell.</summary>
    public string Version { get; set; } = "";

    /// <summary>The release's date, where its files tell.</summary>
    public string Date { get; set; } = "";

    /// <summary>The licence, where the files state one.</summary>
    public string? Licence { get; set; }

    /// <summary>The taxon that is let in; 0 for all.</summary>
    public int Species { get; } = speciesTaxon;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether a species is let in; an unknown one (0) is.</summary>
    public bool LetsIn(int taxon) => Species == 0 || taxon == 0 || taxon == Species;

    /// <summary>Handles every row that is not blank, counting each once. The row handed over is read ahead: <paramref name="rows"/> itself is not at it.</summary>
    public void Each(RowReader rows, TableLog table, Func<RowReader, RowResult> handle)
    {
        using (var ahead = new AheadRowReader(rows))
        {
            while (ahead.Read())
            {
                if (ahead.IsBlank) continue;
                table.At(ahead.Line);
                Count(table, handle(ahead));
            }
            table.Unused = ahead.Unused?.Found ?? [];
        }
        if (rows.LatinLines > 0) Log.Remark("not UTF-8: read as Latin-1", table.Name, 0, $"{rows.LatinLines} lines");
    }

    /// <summary>Counts a row, reports progress now and then, and stops where the user wants it.</summary>
    public void Count(TableLog table, RowResult result)
    {
        table.Count(result);
        if (++_sinceTick < RowsPerTick) return;
        _sinceTick = 0;
        Cancellation.ThrowIfCancellationRequested();
        onRows();
    }

    /// <summary>A table of the log for an entry.</summary>
    public TableLog Table(InputEntry entry, string layout) => Log.Table(ShortName(entry), layout);

    /// <summary>The name under which an entry stands in the manifest: without the user's folders.</summary>
    public static string ShortName(InputEntry entry)
    {
        var bang = entry.Name.IndexOf('!', StringComparison.Ordinal);
        return bang < 0 ? Path.GetFileName(entry.Name) : Path.GetFileName(entry.Name[..bang]) + entry.Name[bang..];
    }

    /// <summary>What a text was grounded to, as a cell.</summary>
    public CellCache.Cell Cell(in Grounded grounded, string text)
    {
        if (grounded.Entity is not { } entity) return new CellCache.Cell(-1, grounded);
        var index = Builder.Entity(entity);
        return new CellCache.Cell(index, grounded, text == Builder.Entities[index].Label);
    }

    /// <summary>Counts how a cell was grounded, notes what there is to note, and lists it where it is ambiguous.</summary>
    public CellCache.Cell Noted(in CellCache.Cell cell, ReadOnlySpan<char> text, TableLog table)
    {
        if (cell.Entity >= 0)
        {
            Log.Ground(cell.Grounded.By);
            if (cell.Grounded.Remark is { } remark) table.Remark(remark, text.ToString());
        }
        else if (cell.Grounded.Candidates is { } candidates) Log.Ambiguous(text.ToString(), candidates);
        return cell;
    }

    /// <summary>A pack's organism, as the index of an entity.</summary>
    public int Organism(int taxon)
    {
        if (taxon == 0) return -1;
        if (!_organisms.TryGetValue(taxon, out var organism)) _organisms[taxon] = organism = Builder.Entity(Grounding.Species.Organism(taxon));
        return organism;
    }

    /// <summary>Adds a statement and notes where its predicate does not join its classes.</summary>
    public bool Add(TableLog table, int subject, string predicate, int @object, in Variant variant, in EvidenceRow evidence)
    {
        var isNew = Builder.Add(subject, Builder.Predicate(predicate), @object, Builder.Variant(variant), evidence, out var demoted);
        if (demoted) table.Remark($"'{predicate}' does not join such classes: kept as an association", $"{Builder.Entities[subject].Id} {Builder.Entities[@object].Id}");
        return isNew;
    }

    /// <summary>Adds a statement, with predicate and variant as indexes.</summary>
    public bool Add(TableLog table, int subject, byte predicate, int @object, int variant, in EvidenceRow evidence)
    {
        var isNew = Builder.Add(subject, predicate, @object, variant, evidence, out var demoted);
        if (demoted) table.Remark($"'{Builder.Predicates[predicate].Name}' does not join such classes: kept as an association", $"{Builder.Entities[subject].Id} {Builder.Entities[@object].Id}");
        return isNew;
    }

    /// <summary>An entity for what no vocabulary has, under an id of our own.</summary>
    public static Entity Own(string kind, string name, string @class, string note = "") =>
        new() { Id = new Curie($"exo:{kind}.{Slug.Of(name)}"), Label = name, Class = new EntityClass(@class), Note = note };
}
