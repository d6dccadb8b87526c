using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>Carriers.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Rows">Engineered ones first.</param>
/// <param name="Permalink">A link that asks the same again.</param>
public sealed record CarriersDocument(GraphDocument Graph, IReadOnlyList<CarrierRowDocument> Rows, string Permalink)
{
    /// <summary>How many rows there are on all pages.</summary>
    public int Total { get; init; }

    /// <summary>Give this as <c>after</c> for the next page; null on the last.</summary>
    public string? After { get; init; }

    /// <summary>The document of an answer.</summary>
    public static CarriersDocument Of(CarriersAnswer answer, DocumentWriter writer, string permalink)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        return new(GraphDocument.Of(answer.Graph), [.. answer.Rows.Select(r => new CarrierRowDocument(
            writer.RefWithClass(r.Carrier), Words.Of(r.Origin),
            [.. r.Payload.Select(c => new CargoDocument(c.Id.Text, writer.LabelOf(c.Id), c.Form.Text, c.Loading.Text, c.Topology.Text, c.Enriched))],
            [.. r.Surface.Select(writer.Ref)], [.. r.Targeting.Select(writer.Ref)], [.. r.Crosses.Select(writer.Ref)], [.. r.Models.Select(writer.Ref)],
            writer.Write(r.Transfer), [.. r.Outcomes.Select(o => new CarrierOutcomeDocument(writer.Write(o.Statement), o.Benefit))], [.. r.Treats.Select(writer.Write)]))], permalink);
    }
}
