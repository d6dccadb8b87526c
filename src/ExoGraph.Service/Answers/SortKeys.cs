using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Text;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>What the rows of each table are ordered by: the values of the columns that <see cref="RowSort"/> names.</summary>
internal sealed class SortKeys(Func<Curie, string> labelOf)
{
    public object Of(SharedRow row, string column) => column switch
    {
        "name" => labelOf(row.Id),
        "cancers" => row.Cancers.Count,
        _ => row.Cancers.SelectMany(c => c.Hits).Max(h => h.Statement.Belief.Value),
    };

    public object Of(MarkerRow row, string column) => column switch
    {
        "marker" => labelOf(row.Marker),
        "marks" => labelOf(row.Marks),
        "fluid" => row.Biofluid is { } fluid ? labelOf(fluid) : "",
        "level" => Words.Of(row.Change),
        "purpose" => string.Join(", ", row.Uses.Select(u => u.Purpose.Text).Distinct()),
        _ => row.Uses.Count + row.Levels.Count,
    };

    public object Of(CarrierRow row, string column) => column switch
    {
        "carrier" => labelOf(row.Carrier),
        "carries" => Labels(row.Payload.Select(c => c.Id)),
        "homes" => Labels(row.Targeting),
        "model" => Labels(row.Models),
        "outcome" => Labels(row.Outcomes.Select(o => o.Statement.Object)),
        _ => row.Transfer.Evidence.Count,
    };

    /// <summary>Of audit findings; places come in the order of the source.</summary>
    public static Func<AuditFindingDocument, string, object> OfFindings(IReadOnlyList<AuditFindingDocument> findings)
    {
        var places = findings.Select(f => f.Locator).Distinct().Index().ToDictionary(l => l.Item, l => l.Index);
        return (finding, column) => column switch
        {
            "where" => places[finding.Locator],
            "kind" => finding.Kind,
            "printed" => finding.Printed,
            "accepted" => finding.Accepted,
            "ground" => finding.Ground,
            _ => string.Join(", ", finding.Records),
        };
    }

    private string Labels(IEnumerable<Curie> ids) => string.Join(", ", ids.Select(labelOf));
}
