using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>Markers.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Rows">By cancer, marker, what it marks, fluid.</param>
/// <param name="ExcludedAsPrinted">Markers left out because they are kept only as printed.</param>
/// <param name="Permalink">A link that asks the same again.</param>
public sealed record MarkersDocument(GraphDocument Graph, IReadOnlyList<MarkerRowDocument> Rows, int ExcludedAsPrinted, string Permalink)
{
    /// <summary>How many rows there are on all pages.</summary>
    public int Total { get; init; }

    /// <summary>Give this as <c>after</c> for the next page; null on the last.</summary>
    public string? After { get; init; }

    /// <summary>The document of an answer.</summary>
    public static MarkersDocument Of(MarkersAnswer answer, DocumentWriter writer, string permalink)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        return new(GraphDocument.Of(answer.Graph), [.. answer.Rows.Select(r => new MarkerRowDocument(
            writer.RefWithClass(r.Marker), writer.RefWithClass(r.Marks), r.Cancer is { } cancer ? writer.Ref(cancer) : null, r.Biofluid is { } fluid ? writer.Ref(fluid) : null,
            [.. r.Vesicles.Select(writer.Ref)], Words.Of(r.Change), [.. r.Uses.Select(u => u.Purpose.Text).Distinct()],
            [.. r.Uses.Select(u => writer.Write(u.Statement))], [.. r.Levels.Select(writer.Write)]))], answer.AsPrinted, permalink);
    }
}
