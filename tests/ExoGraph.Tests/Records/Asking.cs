using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Carriers;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Markers;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>Questions to the repository's records, with answers as short lines.</summary>
internal static class Asking
{
    public static ChainsAnswer Chains(string from, string? to, Func<ChainQuery, ChainQuery>? with = null)
    {
        var query = new ChainQuery { From = Select(from), To = to is null ? null : Select(to), K = 100 };
        return new ChainFinder(Snapshot).Find(with?.Invoke(query) ?? query, TestContext.Current.CancellationToken);
    }

    /// <summary><c>a -| b -> c: inhibits</c>; an arrow promotes, a T-bar inhibits, a double arrow passes on, a question mark is open.</summary>
    public static string Line(Chain chain) =>
        string.Concat(chain.Hops.Select(h => $" {Arrow(h.Statement.Predicate.Sign)} {Label(h.Statement.Object)}").Prepend(Label(chain.Start))) + ": " + Words.Of(chain.Effect);

    public static IEnumerable<string> Markers(MarkersQuery query) => new MarkersFinder(Snapshot).Find(query).Rows.Select(r =>
        $"{Label(r.Marker)} in {(r.Biofluid is { } fluid ? Label(fluid) : "-")} marks {Label(r.Marks)} for {string.Join(", ", r.Uses.Select(u => u.Purpose.Text).Distinct())}: {Words.Of(r.Change)}");

    public static IReadOnlyList<CarrierRow> Carriers(CarriersQuery query) => new CarriersFinder(Snapshot).Find(query).Rows;

    /// <summary>What has an accepted, believed effect of this sign on one of these.</summary>
    public static IEnumerable<string> WithEffectOn(string name, Sign sign)
    {
        var ends = Select(name).Ids.ToHashSet();
        return Known.AllStatements
            .Where(s => ends.Contains(s.Object) && s.Predicate.Sign == sign && s.Reading == ReadingKind.Accepted && s.Scope is Scope.Step or Scope.Overall && s.Belief.Millionths > 0)
            .Select(s => Label(s.Subject)).Distinct().Order(StringComparer.Ordinal);
    }

    public static void Same(IEnumerable<string> expected, IEnumerable<string> found) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));

    private static string Arrow(Sign sign) => sign switch { Sign.Plus => "->", Sign.Minus => "-|", Sign.Same => "=>", _ => "-?" };
}
