using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Signor;

/// <summary>SIGNOR: downloads with header (tab, or semicolons and quotes in 2017 to 2019), answers of its service without, and its list of complexes.</summary>
internal sealed partial class SignorImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new(
        "signor", "SIGNOR", PackKind.Knowledge, "Creative Commons; sources disagree on which (BY, BY-NC, BY-SA): see the release, and pass it with the import");

    public void Import(ImportJob job)
    {
        var entities = new SignorEntities(job);
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            if (!rows.Read()) continue;
            if (rows[0].StartsWith("No result found")) throw FormatStop.At(entry.Name, 1, "SIGNOR answered that it found nothing: this file holds no data.");
            if (job.Version.Length == 0 && ReleasePattern().Match(entry.FileName) is { Success: true } match) job.Version = match.Value;
            if (SignorColumns.Of(rows, out var hasHeader) is { } columns) Relations(job, entry, rows, columns, hasHeader, entities);
            else if (new Header(rows) is var header && header.Has("SIGNOR ID") && header.Has("LIST OF ENTITIES")) Complexes(job, entry, rows, header, entities);
            else throw FormatStop.At(entry.Name, rows.Line, "this is no file of SIGNOR that is known: there is neither its header nor a column of SIGNOR ids.");
        }
    }

    private static void Relations(ImportJob job, InputEntry entry, RowReader rows, SignorColumns c, bool hasHeader, SignorEntities entities)
    {
        var table = job.Table(entry, hasHeader ? "download with header" : "answer of the service, without header");
        if (!hasHeader)
        {
            table.At(rows.Line);
            job.Count(table, Take(job, rows, c, table, entities));
        }
        job.Each(rows, table, row => Take(job, row, c, table, entities));
    }

    private static RowResult Take(ImportJob job, RowReader row, SignorColumns c, TableLog table, SignorEntities entities)
    {
        if (row.Count <= c.Effect) return RowResult.Skip("too few columns", row[0].ToString());
        var subject = entities.Of(row[c.EntityA].ToString(), row[c.TypeA].ToString(), row[c.IdA].ToString(), row[c.DatabaseA].ToString(), table);
        if (subject.Entity < 0) return subject.Skip(row[c.EntityA]);
        var @object = entities.Of(row[c.EntityB].ToString(), row[c.TypeB].ToString(), row[c.IdB].ToString(), row[c.DatabaseB].ToString(), table);
        if (@object.Entity < 0) return @object.Skip(row[c.EntityB]);
        var objectClass = job.Builder.Entities[@object.Entity].Class.Name;
        var predicate = SignorEffect.Predicate(row[c.Effect].ToString(), objectClass is "Process" or "Pathway" or "Outcome", out var known);
        if (!known) table.Remark("an effect that is not SIGNOR's: its sign is unknown", row[c.Effect].ToString());
        var direct = Cells.Flag(row[c.Direct]);
        var study = Study(job, row[c.Pmid]);
        var certainty = direct == true && study != 0 ? Certainty.Demonstrated : Certainty.Suggested;
        var taxon = Cells.TryWhole(row[c.Taxon], out var number) ? number : 0;
        var variant = new Variant(null, null, Cell: Place(job, row[c.Cell], row[c.Tissue]), Organism: job.Organism(taxon));
        var evidence = job.Builder.Evidence(study, row[c.Id], Claim(row, c, direct), certainty);
        return RowResult.Added(job.Add(table, subject.Entity, predicate, @object.Entity, variant, evidence));
    }

    /// <summary>A PubMed id or another article id; <c>Other</c> is none.</summary>
    private static int Study(ImportJob job, ReadOnlySpan<char> cell) => Cells.Same(cell, "other") || cell.IsEmpty ? 0 : job.Builder.Study(cell);

    /// <summary>The one cell type or tissue that the row names; a list of several is no one place.</summary>
    private static int Place(ImportJob job, ReadOnlySpan<char> cells, ReadOnlySpan<char> tissues)
    {
        var text = cells.IsEmpty ? tissues : cells;
        var @class = cells.IsEmpty ? "Anatomy" : "Cell";
        if (text.IsEmpty || text.Contains(';') || !Curie.TryParse(text.ToString(), out var id)) return -1;
        return job.Builder.Entity(job.Grounding.Ontologies.OfId(id) ?? new Entity { Id = id, Label = id.Text, Class = new EntityClass(@class) });
    }

    private static string Claim(RowReader row, SignorColumns c, bool? direct)
    {
        var parts = new List<string>();
        if (!row[c.Mechanism].IsEmpty) parts.Add(row[c.Mechanism].ToString());
        if (!row[c.Residue].IsEmpty) parts.Add("at " + row[c.Residue].ToString().Replace(";", ", ", StringComparison.Ordinal));
        if (direct is { } known) parts.Add(known ? "direct" : "indirect");
        if (row[c.Cell].Contains(';')) parts.Add("in " + row[c.Cell].ToString().Replace(";", ", ", StringComparison.Ordinal));
        return string.Join("; ", parts);
    }

    private static void Complexes(ImportJob job, InputEntry entry, RowReader rows, Header header, SignorEntities entities)
    {
        int id = header.Require("SIGNOR ID"), name = header.Require("COMPLEX NAME", "PROT. FAMILY NAME"), members = header.Require("LIST OF ENTITIES");
        var table = job.Table(entry, "complexes or families");
        job.Each(rows, table, row =>
        {
            var whole = entities.Of(row[name].ToString(), "complex", row[id].ToString(), "SIGNOR", table);
            if (whole.Entity < 0) return whole.Skip(row[name]);
            var (isNew, any) = (false, false);
            foreach (var member in row[members].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var database = member.StartsWith("SIGNOR-", StringComparison.Ordinal) ? "SIGNOR" : member.StartsWith("CHEBI:", StringComparison.Ordinal) ? "ChEBI" : "UNIPROT";
                var part = entities.Of("", database == "SIGNOR" ? "complex" : "protein", member, database, table);
                if (part.Entity < 0) table.Remark("a member that was not grounded", member);
                else
                {
                    any = true;
                    isNew |= job.Add(table, part.Entity, "part_of", whole.Entity, new Variant(null, null), job.Builder.Evidence(0, row[id], "member", Certainty.Demonstrated));
                }
            }
            return any ? RowResult.Added(isNew) : RowResult.Skip("no member was grounded", row[name].ToString());
        });
    }

    [GeneratedRegex(@"\d{2}_\d{2}_\d{2}|[A-Z][a-z]{2}\d{4}(?=_release)")]
    private static partial Regex ReleasePattern();
}
