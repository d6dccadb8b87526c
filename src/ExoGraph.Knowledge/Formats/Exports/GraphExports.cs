using System.Text;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>All exports by the name that the command line gives them.</summary>
public static class GraphExports
{
    private static readonly UTF8Encoding s_utf8 = new(false);

    /// <summary>The formats, in order: <c>kgx-nodes</c> and <c>kgx-edges</c> are the two tables of <c>kgx</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["bibtex", "cx2", "cypher", "graphml", "jsonld", "kgx", "notes-tsv", "sif", "statements-tsv", "transfers-tsv"];

    /// <summary>Writes an export in UTF-8. <c>kgx</c> written to one stream is its edge table; use <see cref="WriteKgx"/> for both.</summary>
    /// <returns>False where there is no such format.</returns>
    public static bool Write(string format, ExportSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (format == "cx2") Cx2Export.Write(source, output);
        else if (format == "jsonld") JsonLdExport.Write(source, output);
        else
        {
            Action<TextWriter>? write = format switch
            {
                "statements-tsv" => w => StatementsTsvExport.Write(source.Knowledge, w),
                "notes-tsv" => w => NotesTsvExport.Write(source.Knowledge, w),
                "transfers-tsv" => w => TransfersTsvExport.Write(source.Knowledge, w),
                "sif" => w => SifExport.Write(source, w),
                "graphml" => w => GraphmlExport.Write(source, w),
                "bibtex" => w => BibtexExport.Write(source, w),
                "cypher" => w => CypherExport.Write(source, w),
                "kgx" or "kgx-edges" => w => KgxExport.WriteEdges(source, w),
                "kgx-nodes" => w => KgxExport.WriteNodes(source, w),
                _ => null,
            };
            if (write is null) return false;
            using var writer = new StreamWriter(output, s_utf8, 1 << 16, leaveOpen: true);
            write(writer);
        }
        return true;
    }

    /// <summary>Writes the two tables of KGX beside each other: <c>STEM_nodes.tsv</c> and <c>STEM_edges.tsv</c>.</summary>
    /// <param name="source">What to write.</param>
    /// <param name="stem">Folder and first part of the name; a suffix <c>.tsv</c> is taken off.</param>
    public static void WriteKgx(ExportSource source, string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        if (stem.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)) stem = stem[..^4];
        using var nodes = File.Create(stem + "_nodes.tsv");
        Write("kgx-nodes", source, nodes);
        using var edges = File.Create(stem + "_edges.tsv");
        Write("kgx-edges", source, edges);
    }
}
