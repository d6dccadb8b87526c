using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Reactome;

/// <summary>Reactome's mapping files: pathways, their hierarchy, and members by UniProt, NCBI Gene, Ensembl, ChEBI or miRBase id. None has a header.</summary>
internal sealed class ReactomeImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("reactome", "Reactome", PackKind.Knowledge, "CC0 or CC BY 4.0 (sources name both: see the release)");

    public void Import(ImportJob job)
    {
        var names = new Dictionary<string, (string Name, string Species)>(StringComparer.Ordinal);
        var genes = new GeneCells(job);
        // The list of pathways first: the hierarchy has ids only.
        foreach (var wanted in (bool[])[true, false])
            foreach (var entry in job.Entries)
            {
                using var rows = TableFile.Open(entry);
                if (!rows.Read()) continue;
                var list = rows.Count == 3 && IsPathway(rows[0]) && !IsPathway(rows[1]);
                if (list != wanted) continue;
                if (list) Read(job, entry, rows, "list of pathways", row => List(job, row, names));
                else if (rows.Count == 2 && IsPathway(rows[0]) && IsPathway(rows[1])) Hierarchy(job, entry, rows, names);
                else if (rows.Count is 6 or 8 && IsPathway(rows[rows.Count - 5])) Members(job, entry, rows, names, genes);
                else throw FormatStop.At(entry.Name, 1, "this is no mapping file of Reactome that is known (ReactomePathways, ReactomePathwaysRelation, UniProt2Reactome and the like).");
            }
    }

    private static void Read(ImportJob job, InputEntry entry, RowReader rows, string layout, Func<RowReader, RowResult> handle)
    {
        var table = job.Table(entry, layout);
        table.At(rows.Line);
        job.Count(table, handle(rows));
        job.Each(rows, table, handle);
    }

    private static RowResult List(ImportJob job, RowReader row, Dictionary<string, (string, string)> names)
    {
        if (!IsPathway(row[0])) return RowResult.Skip("no pathway id", row[0].ToString());
        var taxon = job.Grounding.Species.Taxon(row[2]);
        if (job.Species != 0 && taxon != job.Species) return RowResult.Skip("of another species", row[2].ToString());
        return RowResult.Added(names.TryAdd(row[0].ToString(), (row[1].ToString(), row[2].ToString())));
    }

    private static void Hierarchy(ImportJob job, InputEntry entry, RowReader rows, Dictionary<string, (string Name, string Species)> names)
    {
        TableLog? table = null;
        RowResult Take(RowReader row)
        {
            table ??= job.Log.Tables[^1];
            // There is no species column: the id tells it.
            if (job.Species == SpeciesTable.Human && !row[1].StartsWith("R-HSA-")) return RowResult.Skip("of another species", row[1].ToString());
            if (!IsPathway(row[0]) || !IsPathway(row[1])) return RowResult.Skip("no pathway id", row[0].ToString());
            var (parent, child) = (Pathway(job, row[0].ToString(), "", names), Pathway(job, row[1].ToString(), "", names));
            return RowResult.Added(job.Add(table, child, "part_of", parent, new Variant(null, null), job.Builder.Evidence(0, "", "hierarchy of pathways", Certainty.Demonstrated)));
        }

        Read(job, entry, rows, "hierarchy: parent, child", Take);
    }

    private static void Members(ImportJob job, InputEntry entry, RowReader rows, Dictionary<string, (string Name, string Species)> names, GeneCells genes)
    {
        var shift = rows.Count == 8 ? 2 : 0;
        var kind = entry.FileName.Split('2')[0];
        if (entry.FileName.Contains("All_Levels", StringComparison.OrdinalIgnoreCase))
            job.Log.Remark("all levels repeat each member at every pathway above: the lowest-level file and the hierarchy say the same with less", ImportJob.ShortName(entry), 1, "");
        TableLog? table = null;
        RowResult Take(RowReader row)
        {
            table ??= job.Log.Tables[^1];
            var taxon = job.Grounding.Species.Taxon(row[5 + shift]);
            if (job.Species != 0 && taxon != job.Species) return RowResult.Skip("of another species", row[5 + shift].ToString());
            if (!IsPathway(row[1 + shift])) return RowResult.Skip("no pathway id", row[1 + shift].ToString());
            var member = Member(job, kind, row[0].ToString(), shift > 0 ? row[2].ToString() : "", genes, table, taxon);
            if (member.Entity < 0) return member.Skip(row[0]);
            var curated = row[4 + shift] is "TAS";
            var claim = curated ? "curated (TAS)" : $"inferred ({row[4 + shift]})";
            var pathway = Pathway(job, row[1 + shift].ToString(), row[3 + shift].ToString(), names);
            var variant = new Variant(null, null, Organism: job.Organism(taxon));
            return RowResult.Added(job.Add(table, member.Entity, "participates_in", pathway, variant, job.Builder.Evidence(0, row[1 + shift], claim, curated ? Certainty.Demonstrated : Certainty.Suggested)));
        }

        Read(job, entry, rows, $"members by {kind}" + (shift > 0 ? ", physical entities" : ""), Take);
    }

    private static CellCache.Cell Member(ImportJob job, string kind, string id, string name, GeneCells genes, TableLog table, int taxon)
    {
        // A physical entity is called 'DPM1 [endoplasmic reticulum membrane]'.
        var label = name.Contains(" [", StringComparison.Ordinal) ? name[..name.IndexOf(" [", StringComparison.Ordinal)] : name;
        if (kind.Equals("NCBI", StringComparison.OrdinalIgnoreCase)) return genes.OfEntrez(id, label, taxon, table);
        if (kind.Equals("ChEBI", StringComparison.OrdinalIgnoreCase))
        {
            if (PrefixTable.Normalise("CHEBI:" + id) is not { } chebi) return new CellCache.Cell(-1, Grounded.Unknown("an identifier that cannot be one"));
            return Own(job, job.Grounding.Ontologies.OfId(chebi) ?? new Entity { Id = chebi, Label = label.Length > 0 ? label : chebi.Text, Class = EntityClass.SmallMolecule });
        }
        if (kind.Equals("miRBase", StringComparison.OrdinalIgnoreCase))
        {
            var found = job.Grounding.MicroRnas.OfAccession(id);
            return found.Entity is { } microRna ? Own(job, microRna) : new CellCache.Cell(-1, found);
        }
        if (kind.Equals("Ensembl", StringComparison.OrdinalIgnoreCase))
        {
            var found = job.Grounding.Genes.OfReference("ENSEMBL:" + id.Split('.')[0]);
            return found.Entity is { } gene ? Own(job, gene) : new CellCache.Cell(-1, found);
        }
        return genes.OfUniProt(id, label);
    }

    private static CellCache.Cell Own(ImportJob job, Entity entity)
    {
        job.Log.Ground(GroundedBy.Identifier);
        return new CellCache.Cell(job.Builder.Entity(entity), Grounded.Found(entity, GroundedBy.Identifier));
    }

    private static int Pathway(ImportJob job, string id, string name, Dictionary<string, (string Name, string Species)> names)
    {
        var label = names.TryGetValue(id, out var known) ? known.Name : name;
        return job.Builder.Entity(new Entity { Id = new Curie("Reactome:" + id), Label = label.Length > 0 ? label : id, Class = EntityClass.Pathway });
    }

    /// <summary>An id such as <c>R-HSA-109581</c>.</summary>
    private static bool IsPathway(ReadOnlySpan<char> id) => id.Length > 6 && id.StartsWith("R-") && id[5] == '-' && !id[6..].ContainsAnyExceptInRange('0', '9');
}
