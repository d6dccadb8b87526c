using ExoGraph.Tests.Formats.Exports;
using ExoGraph.Tests.Knowledge;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Documents;

/// <summary>The notebook, cell by cell, on the service. No Jupyter is needed: a few lines do what it does with code cells.</summary>
public sealed class NotebookTests(CuratedService service)
{
    private const string Runner = """
        import ast, json, os
        os.environ["EXOGRAPH_URL"] = "{url}"
        names = {}
        for cell in json.load(open("{path}", encoding="utf-8"))["cells"]:
            if cell["cell_type"] != "code":
                continue
            assert not cell["outputs"] and cell["execution_count"] is None, "the notebook is kept without outputs"
            print("##", cell["id"])
            body = ast.parse("".join(cell["source"])).body
            last = body.pop() if isinstance(body[-1], ast.Expr) else None
            exec(compile(ast.Module(body, []), cell["id"], "exec"), names)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), cell["id"], "eval"), names)
                if value is not None:
                    print(value.to_string() if hasattr(value, "to_string") else value)
        """;

    [Fact]
    public void ThreeJobs_CellByCell_FindsTheChainTheSharedTargetsAndTheCypher()
    {
        var path = Path.Combine(Repository.Root, "docs", "notebooks", "three-jobs.ipynb");
        var printed = PythonReader.Run("pandas", Runner.Replace("{url}", service.Host.Client.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal).Replace("{path}", path, StringComparison.Ordinal))
            .Split("## ").Skip(1).ToDictionary(p => p[..p.IndexOf('\n', StringComparison.Ordinal)], p => p);
        Assert.Contains(CuratedGraph.Graph.Snapshot.Version.Short, printed["client"], StringComparison.Ordinal);
        Assert.Contains("attested", printed["chains"], StringComparison.Ordinal);
        Assert.Contains("by lowering PTEN", printed["chains"], StringComparison.Ordinal);
        Assert.Contains("wang-2019", printed["hops"], StringComparison.Ordinal);
        Assert.Contains("Nearest miss: effect asked for inhibits", printed["none"], StringComparison.Ordinal);
        Assert.Matches(@"PTEN .*-.*-", printed["shared"]);
        Assert.Contains("MATCH", printed["cypher"], StringComparison.Ordinal);
        Assert.Contains("promotes", printed["statements"], StringComparison.Ordinal);
        Assert.Contains("miR-92a-3p", printed["network"], StringComparison.Ordinal);
    }
}
