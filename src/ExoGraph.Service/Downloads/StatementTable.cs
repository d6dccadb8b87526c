using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Formats.Exports;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>Statements as a table with the columns of <c>exograph export statements-tsv</c>, behind columns of the answer's own.</summary>
public static class StatementTable
{
    /// <summary>The table.</summary>
    /// <param name="graph">The graph that answered.</param>
    /// <param name="columns">Names of the answer's own columns, which stand first.</param>
    /// <param name="rows">For each row the cells of those columns, and the statement.</param>
    public static ResultTable Of(LoadedGraph graph, IReadOnlyList<string> columns, IEnumerable<(IReadOnlyList<string> Cells, Statement Statement)> rows)
    {
        var all = rows.ToList();
        var knowledge = ResultGraph.Of(graph, all.Select(r => r.Statement), [], withSettings: true).Knowledge;
        return new([.. columns, .. StatementsTsvExport.Columns], [.. all.Select(r => (IReadOnlyList<string>)[.. r.Cells, .. StatementsTsvExport.Cells(knowledge, r.Statement)])]);
    }

    /// <summary>The table of statements alone.</summary>
    public static ResultTable Of(LoadedGraph graph, IEnumerable<Statement> statements) => Of(graph, [], statements.Select(s => ((IReadOnlyList<string>)[], s)));
}
