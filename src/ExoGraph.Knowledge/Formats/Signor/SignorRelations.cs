using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Signor;

/// <summary>Turns rows of SIGNOR's relations into statements.</summary>
internal sealed class SignorRelations
{
    private readonly ImportJob _job;
    private readonly SignorColumns _c;
    private readonly TableLog _table;
    private readonly SignorEntities _entities;
    private readonly int[] _subject;
    private readonly int[] _object;
    private readonly int[] _effect;
    private readonly int[] _place;
    private readonly int[] _claim;
    private readonly RowCache<string> _effects = new((row, c) => row[c[0]].ToString());
    private readonly RowCache<Variant> _variants;
    private readonly RowCache<string> _claims;

    public SignorRelations(ImportJob job, SignorColumns c, TableLog table, SignorEntities entities)
    {
        (_job, _c, _table, _entities) = (job, c, table, entities);
        (_subject, _object) = ([c.EntityA, c.TypeA, c.IdA, c.DatabaseA], [c.EntityB, c.TypeB, c.IdB, c.DatabaseB]);
        (_effect, _place, _claim) = ([c.Effect], [c.Taxon, c.Cell, c.Tissue], [c.Mechanism, c.Residue, c.Direct, c.Cell]);
        _variants = new RowCache<Variant>((row, _) => new Variant(null, null, Cell: Place(row[c.Cell], row[c.Tissue]), Organism: job.Organism(Cells.TryWhole(row[c.Taxon], out var taxon) ? taxon : 0)));
        _claims = new RowCache<string>((row, _) => Claim(row));
    }

    public RowResult Take(RowReader row)
    {
        if (row.Count <= _c.Effect) return RowResult.Skip("too few columns", row[0].ToString());
        var subject = _entities.Of(row, _subject, _table);
        if (subject.Entity < 0) return subject.Skip(row[_c.EntityA]);
        var @object = _entities.Of(row, _object, _table);
        if (@object.Entity < 0) return @object.Skip(row[_c.EntityB]);
        var objectClass = _job.Builder.Entities[@object.Entity].Class.Name;
        var effect = _effects.Of(row, _effect);
        var predicate = SignorEffect.Predicate(effect, objectClass is "Process" or "Pathway" or "Outcome", out var known);
        if (!known) _table.Remark("an effect that is not SIGNOR's: its sign is unknown", effect);
        var study = Study(row[_c.Pmid]);
        var certainty = Cells.Flag(row[_c.Direct]) == true && study != 0 ? Certainty.Demonstrated : Certainty.Suggested;
        var evidence = _job.Builder.Evidence(study, row[_c.Id], _claims.Of(row, _claim), certainty);
        return RowResult.Added(_job.Add(_table, subject.Entity, predicate, @object.Entity, _variants.Of(row, _place), evidence));
    }

    /// <summary>A PubMed id or another article id; <c>Other</c> is none.</summary>
    private int Study(ReadOnlySpan<char> cell) => Cells.Same(cell, "other") || cell.IsEmpty ? 0 : _job.Builder.Study(cell);

    /// <summary>The one cell type or tissue that the row names; a list of several is no one place.</summary>
    private int Place(ReadOnlySpan<char> cells, ReadOnlySpan<char> tissues)
    {
        var text = cells.IsEmpty ? tissues : cells;
        var @class = cells.IsEmpty ? "Anatomy" : "Cell";
        if (text.IsEmpty || text.Contains(';') || !Curie.TryParse(text.ToString(), out var id)) return -1;
        return _job.Builder.Entity(_job.Grounding.Ontologies.OfId(id) ?? new Entity { Id = id, Label = id.Text, Class = new EntityClass(@class) });
    }

    private string Claim(RowReader row)
    {
        var parts = new List<string>();
        if (!row[_c.Mechanism].IsEmpty) parts.Add(row[_c.Mechanism].ToString());
        if (!row[_c.Residue].IsEmpty) parts.Add("at " + row[_c.Residue].ToString().Replace(";", ", ", StringComparison.Ordinal));
        if (Cells.Flag(row[_c.Direct]) is { } direct) parts.Add(direct ? "direct" : "indirect");
        if (row[_c.Cell].Contains(';')) parts.Add("in " + row[_c.Cell].ToString().Replace(";", ", ", StringComparison.Ordinal));
        return string.Join("; ", parts);
    }
}
