using System.Text;
using ExoGraph.Knowledge.Formats.Exports;

namespace ExoGraph.Service.Downloads;

/// <summary>Writes an answer in one of its forms, UTF-8.</summary>
public static class ResultWriter
{
    /// <summary>The bytes of a form; null where the answer has nothing to show in it (no chain to draw, a question that Cypher cannot express).</summary>
    public static byte[]? Write(ResultFormat format, ResultForms forms)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(forms);
        var text = format.Name switch
        {
            "csv" => Table(forms).Csv(),
            "tsv" => Table(forms).Tsv(),
            "svg" => forms.Svg(),
            "cypher" => forms.Cypher is { } cypher ? cypher + "\n" : null,
            _ => null,
        };
        return text is not null ? Encoding.UTF8.GetBytes(text) : format.Name is "graphml" or "cx2" or "bibtex" ? Export(format.Name, forms) : null;
    }

    private static ResultTable Table(ResultForms forms) => forms.Table?.Invoke() ?? StatementTable.Of(forms.Graph, forms.Statements().DistinctBy(s => s.Id));

    private static byte[] Export(string format, ResultForms forms)
    {
        using var buffer = new MemoryStream();
        GraphExports.Write(format, ResultGraph.Of(forms.Graph, forms.Statements(), forms.Evidence()), buffer);
        return buffer.ToArray();
    }
}
