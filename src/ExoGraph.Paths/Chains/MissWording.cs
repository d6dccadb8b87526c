using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>What the nearest chain has in place of what was asked, in words.</summary>
internal sealed class MissWording(Mirror mirror, Chain chain)
{
    private IEnumerable<Statement> Statements => chain.Hops.Select(h => h.Statement);

    /// <summary>What the chain has instead, for an option.</summary>
    public string Found(string option) => option switch
    {
        "via" => "it passes " + Path(),
        "avoid" => "it passes " + Path(),
        "max-hops" => chain.Hops.Count.ToString(CultureInfo.InvariantCulture) + " hops",
        "effect" => chain.OpaqueHop is { } hop ? $"indeterminate, since hop {hop} is of unknown sign" : Words.Of(chain.Effect),
        "cancer" => Labels(Statements.Select(s => s.Context.Cancer)),
        "organism" => Labels(Statements.Select(s => s.Context.Organism)),
        "biofluid" => Labels(Statements.Select(s => s.Context.Biofluid).Concat(chain.Transfers.Select(t => t.Biofluid)).Where(f => f is not null)),
        "donor" => Labels(chain.Transfers.Select(t => t.Donor)),
        "recipient" => Labels(chain.Transfers.Select(t => t.Recipient)),
        "vesicle" => Labels(chain.Transfers.Select(t => t.Vesicle)),
        "context" => Changes(),
        "across-transfer" => "it passes no transfer",
        "attested" => $"stitched, with {chain.Joins.Count} {(chain.Joins.Count == 1 ? "join" : "joins")}",
        "min-belief" => "hop " + chain.WeakestHop.ToString(CultureInfo.InvariantCulture) + " has belief " + chain.Hops[chain.WeakestHop - 1].Belief,
        "levels" => string.Join(", ", Statements.SelectMany(s => s.Evidence).Select(e => e.Level).Distinct().Order().Select(Words.Of)),
        "sources" => string.Join(", ", Statements.Select(s => s.Source).Distinct().Order(StringComparer.Ordinal)),
        "mirna" => Path(),
        "rollup" => "it passes up at " + string.Join(", ", chain.Joins.Where(j => j.IsRollup).Select(j => mirror.LabelOf(j.Vertex))),
        _ => string.Join(", ", Statements.Where(s => s.Reading == ReadingKind.AsPrinted).Select(s => s.Id.Text)) + " as printed",
    };

    /// <summary>The chain's entities by label.</summary>
    public string Path() => string.Join(" → ", Statements.Select(s => s.Subject).Append(chain.End).Select(mirror.LabelOf));

    private string Labels(IEnumerable<Curie?> ids)
    {
        var labels = ids.Select(id => id is { } known ? mirror.LabelOf(known) : "not stated").Distinct().ToList();
        return labels.Count > 0 ? string.Join(", ", labels) : "not stated";
    }

    private string Changes()
    {
        var changes = chain.Joins.SelectMany(j => j.Changes).Distinct().Order().Select(Words.Of).ToList();
        return changes.Count > 0 ? "it changes " + string.Join(", ", changes) : "its hops have no study or cancer stated in common";
    }
}
