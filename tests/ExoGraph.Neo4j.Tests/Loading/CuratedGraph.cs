using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>The records of the repository, read once.</summary>
internal static class CuratedGraph
{
    private static readonly Lazy<KnowledgeBase> s_knowledge = new(() =>
    {
        var result = RecordLoader.Load(Folder());
        return result.Knowledge ?? throw new InvalidOperationException($"The records have {result.Problems.Count} problems, first: {result.Problems[0]}");
    });

    private static readonly Lazy<KnowledgeBase> s_part = new(() =>
    {
        var files = Knowledge.Mechanisms.Keys.Order().Select(m => m.File).Distinct().Take(12).ToHashSet();
        return new(
            new GraphVersion("part"), Knowledge.Vocabulary, Knowledge.Entities.Values, Knowledge.Publications.Values.Where(p => files.Contains(p.Key)),
            Knowledge.Transfers.Values.Where(t => files.Contains(t.Id.File)), Knowledge.AllStatements.Where(s => files.Contains(s.Id.File)),
            Knowledge.Mechanisms.Values.Where(m => files.Contains(m.Id.File) && m.Hops.Concat(m.Asserts).All(s => files.Contains(s.File))), [], []);
    });

    public static KnowledgeBase Knowledge => s_knowledge.Value;

    public static GraphProjection Projection => GraphProjection.Of(Knowledge);

    /// <summary>
    /// What twelve publications declare, with every entity: whole in itself, with all kinds of nodes and relationships but notes and audit, and
    /// small, for tests that load and read it many times.
    /// </summary>
    public static KnowledgeBase Part => s_part.Value;

    /// <summary>What Neo4j is to hold of <see cref="Part"/>.</summary>
    public static GraphProjection PartProjection => GraphProjection.Of(Part);

    /// <summary>Statements that no mechanism and no other statement names, so that the rest is whole without them.</summary>
    public static IReadOnlyList<Statement> Spare()
    {
        var named = Knowledge.Mechanisms.Values.SelectMany(m => m.Hops.Concat(m.Asserts).Concat(m.Path)).Concat(Knowledge.AllStatements.Select(s => s.ReplacedBy).OfType<RecordId>()).ToHashSet();
        return [.. Knowledge.AllStatements.Where(s => s.Scope != Scope.Transfer && s.Evidence.Count > 0 && !named.Contains(s.Id))];
    }

    /// <summary>The curated knowledge with other statements.</summary>
    public static KnowledgeBase With(string version, IEnumerable<Statement> statements) => new(
        new GraphVersion(version), Knowledge.Vocabulary, Knowledge.Entities.Values, Knowledge.Publications.Values, Knowledge.Transfers.Values, statements,
        Knowledge.Mechanisms.Values, Knowledge.Notes, Knowledge.Audit);

    /// <summary>Removes all data and leaves constraints and indexes, which take long to make.</summary>
    public static async Task ClearAsync(INeo4jTransport transport)
    {
        await transport.WriteAsync(CypherStatement.Write("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS"));
        await transport.WriteAsync(CypherStatement.Write("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS"));
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "records", "vocabulary.yaml"))) return Path.Combine(folder.FullName, "records");
        throw new DirectoryNotFoundException("No records folder stands above the tests.");
    }
}
