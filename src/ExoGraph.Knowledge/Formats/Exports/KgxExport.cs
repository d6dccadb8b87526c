using System.Text;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>KGX node and edge tables. Biolink has no term for much of this, so columns of ours (<c>exo_…</c>) keep predicate, sign, forms, context and evidence exactly; an import of the files gives the same statements.</summary>
public static class KgxExport
{
    private const string More = "exo_sign\texo_scope\texo_reading\texo_belief\texo_transfer\texo_mechanisms\texo_purpose\tlicense";

    /// <summary>Writes the node table.</summary>
    public static void WriteNodes(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(NodeTable.Header);
        var row = new StringBuilder();
        foreach (var entity in source.Entities())
        {
            row.Clear();
            NodeTable.Write(row, new VocabularyTerm(entity), source.Knowledge.Vocabulary);
            output.Write(row);
        }
    }

    /// <summary>Writes the edge table; each row carries its source and licence.</summary>
    public static void WriteEdges(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{EdgeTable.Header.TrimEnd('\n')}\t{More}\n");
        var row = new RowBuffer();
        foreach (var (statement, licence) in source.Statements())
        {
            row.Clear();
            Edge(row, source, statement, licence);
            output.Write(row.ToString());
        }
    }

    private static void Edge(RowBuffer row, ExportSource source, Statement s, string licence)
    {
        var pool = new EvidencePool();
        var ids = new List<string>();
        int Place(Core.Identifiers.Curie? id)
        {
            if (id is null) return -1;
            ids.Add(id.Value.Text);
            return ids.Count - 1;
        }
        var variant = new Variant(s.SubjectForm, s.ObjectForm, Place(s.Context.Cancer), Place(s.Context.Cell), Place(s.Context.Organism), Place(s.Context.Biofluid), s.Implied);
        EvidenceRow Row(Core.Evidences.Evidence e)
        {
            var pmid = e.Pmid ?? source.Knowledge.PublicationOf(e.Study)?.Pmid;
            var study = Cells.TryPmid(pmid, out var number) ? number : -pool.Texts.Add(e.Study.Text);
            return pool.Add(study, e.Locator, e.Claim, EvidenceFlags.Of(e.Direction, e.Certainty));
        }
        var evidence = s.Evidence.Select(Row).OrderBy(e => e.Study).ToArray();
        var curated = s.Source == SourceNames.Curated;
        row.Append(s.Id.Text).Append('\t');
        EdgeTable.Write(row, s.Subject.Text, s.Predicate, s.Object.Text, variant, ids, evidence, pool, EdgeTable.Constant(curated ? "exograph" : s.Source, "knowledge_assertion", curated ? "manual_agent" : "not_provided"));
        row.Back();
        row.Append('\t').Append(s.Predicate.Sign.Mark()).Append('\t').Append(Words.Of(s.Scope)).Append('\t').Append(Words.Of(s.Reading)).Append('\t').Append(s.Belief.Exact).Append('\t')
            .Append(s.Context.Transfer?.Text).Append('\t').Append(string.Join('|', s.Places)).Append('\t').Append(s.Purpose?.Text).Append('\t').Append(Escaped.Plain(licence)).Append('\n');
    }
}
