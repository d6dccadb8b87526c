using System.Globalization;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>What the graph formats write of a statement, by name, all as text; lists are joined by <c>|</c>.</summary>
internal static class EdgeAttributes
{
    /// <summary>Names in order, with their kind: <c>s</c> text, <c>d</c> number, <c>b</c> truth.</summary>
    public static readonly IReadOnlyList<(string Name, char Kind)> All =
    [
        ("interaction", 's'), ("statement", 's'), ("sign", 's'), ("scope", 's'), ("implied", 'b'), ("reading", 's'), ("belief", 'd'), ("cancer", 's'), ("cell", 's'), ("organism", 's'),
        ("biofluid", 's'), ("transfer", 's'), ("mechanisms", 's'), ("purpose", 's'), ("publications", 's'), ("levels", 's'), ("supports", 'd'), ("refutes", 'd'), ("knowledge_source", 's'), ("licence", 's'),
    ];

    /// <summary>The values, in the order of <see cref="All"/>; empty where the statement does not say.</summary>
    public static string[] Of(ExportSource source, Statement s, string licence) =>
    [
        s.Predicate.Name, s.Id.Text, s.Predicate.Sign.Mark(), Words.Of(s.Scope), s.Implied ? "true" : "false", Words.Of(s.Reading), s.Belief.Exact,
        s.Context.Cancer?.Text ?? "", s.Context.Cell?.Text ?? "", s.Context.Organism?.Text ?? "", s.Context.Biofluid?.Text ?? "", s.Context.Transfer?.Text ?? "",
        string.Join('|', s.Places), s.Purpose?.Text ?? "", string.Join('|', source.Publications(s)), string.Join('|', s.Evidence.Select(e => Words.Of(e.Level)).Distinct()),
        Count(s, EvidenceDirection.Supports), Count(s, EvidenceDirection.Refutes), s.Source, licence,
    ];

    private static string Count(Statement s, EvidenceDirection direction) => s.Evidence.Count(e => e.Direction == direction).ToString(CultureInfo.InvariantCulture);
}
