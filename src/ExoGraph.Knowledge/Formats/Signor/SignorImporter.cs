using System.Text.RegularExpressions;
using ExoGraph.Core.Evidences;
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

    private static void Relations(ImportJob job, InputEntry entry, RowReader rows, SignorColumns columns, bool hasHeader, SignorEntities entities)
    {
        var table = job.Table(entry, hasHeader ? "download with header" : "answer of the service, without header");
        var reader = new SignorRelations(job, columns, table, entities);
        if (!hasHeader)
        {
            table.At(rows.Line);
            job.Count(table, reader.Take(rows));
        }
        job.Each(rows, table, reader.Take);
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
