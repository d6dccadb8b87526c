using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>The other forms of what is looked up rather than asked: an entity, its neighbourhood, a publication, a mechanism, a page of statements.</summary>
public static class DocumentForms
{
    /// <summary>Of an entity: its statements and those of the transfers in which it takes part.</summary>
    public static ResultForms Of(LoadedGraph graph, EntityDocument document)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(document);
        var vocabulary = graph.Snapshot.Knowledge.Vocabulary;
        var forms = Base(graph, "entity-" + FileName(document.Id), [.. document.ActsOn, .. document.ActedOnBy, .. document.AsPrinted], document.Transfers);
        return forms with { Cypher = Curie.TryParse(document.Id, out var id) ? EntityCypher.Of(id, vocabulary).Text : null };
    }

    /// <summary>Of what stands around an entity.</summary>
    public static ResultForms Of(LoadedGraph graph, NeighbourhoodDocument document)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(document);
        var vocabulary = graph.Snapshot.Knowledge.Vocabulary;
        var forms = Base(graph, "neighbourhood-" + FileName(document.Centre.Id), document.Statements, []);
        return forms with { Cypher = Curie.TryParse(document.Centre.Id, out var id) ? EntityCypher.NeighbourhoodOf(id, document.Depth, vocabulary).Text : null };
    }

    /// <summary>Of a publication.</summary>
    public static ResultForms Of(LoadedGraph graph, PublicationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Base(graph, document.Publication.Key, document.Statements, document.Transfers);
    }

    /// <summary>Of a mechanism: its hops in order, then what it asserts.</summary>
    public static ResultForms Of(LoadedGraph graph, MechanismDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Base(graph, FileName(document.Id), [.. document.Hops, .. document.Asserts], []);
    }

    /// <summary>Of a page of statements.</summary>
    public static ResultForms Of(LoadedGraph graph, StatementPage document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Base(graph, "statements", document.Statements, []);
    }

    private static ResultForms Base(LoadedGraph graph, string name, IReadOnlyList<StatementDocument> statements, IReadOnlyList<TransferDocument> transfers)
    {
        var knowledge = graph.Snapshot.Knowledge;
        var moved = transfers.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Statement> All() => statements.Select(s => RecordId.TryParse(s.Statement, out var id) ? knowledge.Statements.GetValueOrDefault(id) : null).OfType<Statement>()
            .Concat(moved.Count == 0 ? [] : knowledge.AllStatements.Where(s => s.Scope == Scope.Transfer && s.Context.Transfer is { } transfer && moved.Contains(transfer.Text)));
        IEnumerable<Evidence> Evidence() => knowledge.Transfers.Values.Where(t => moved.Contains(t.Id.Text)).SelectMany(t => t.Evidence);
        return new ResultForms(graph, name) { Statements = All, Evidence = Evidence };
    }

    /// <summary>What may stand in the name of a file.</summary>
    private static string FileName(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'));
}
