using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Gathers what the graph says of one entity.</summary>
public static class EntityLookup
{
    /// <summary>The entity's document; null where the graph does not know it.</summary>
    public static EntityDocument? Find(LoadedGraph graph, Curie id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var knowledge = graph.Snapshot.Knowledge;
        if (!knowledge.Entities.TryGetValue(id, out var entity)) return null;
        var (w, from, to) = (graph.Writer, knowledge.From(id), knowledge.To(id));
        var transfers = knowledge.Transfers.Values.Where(t => TakesPart(t, id)).OrderBy(t => t.Id).ToList();
        var notes = knowledge.Notes.Where(n => n.About == id).ToList();
        var evidence = from.Concat(to).SelectMany(s => s.Evidence).Concat(transfers.SelectMany(t => t.Evidence)).Concat(notes.SelectMany(n => n.Evidence));
        return new EntityDocument
        {
            Graph = GraphLookup.Summary(graph),
            Id = id.Text,
            Label = entity.Label,
            Class = entity.Class.Name,
            Url = knowledge.Vocabulary.Prefixes.TryGetValue(id.Prefix, out var prefix) ? prefix.UrlOf(id) : null,
            Roles = RolesOf(knowledge, id),
            Synonyms = entity.Synonyms,
            Xrefs = [.. entity.Xrefs.Select(x => x.Text)],
            IsA = [.. knowledge.Hierarchy.ParentsOf(id).Select(w.Ref)],
            Narrower = [.. knowledge.Hierarchy.ChildrenOf(id).Select(w.Ref)],
            Desirable = entity.Desirable,
            Bearer = entity.Bearer is { } bearer ? w.Ref(bearer) : null,
            Process = entity.Process is { } process ? w.Ref(process) : null,
            Outcomes = knowledge.OutcomesByProcess.TryGetValue(id, out var outcomes) ? [.. outcomes.Select(w.Ref)] : [],
            Note = entity.Note,
            ActsOn = [.. Accepted(from).Select(w.Write)],
            ActedOnBy = [.. Accepted(to).Select(w.Write)],
            AsPrinted = [.. from.Concat(to).Where(s => s.Reading == ReadingKind.AsPrinted).DistinctBy(s => s.Id).Select(w.Write)],
            Transfers = [.. transfers.Select(w.Write)],
            Cancers = [.. Accepted(from).Concat(Accepted(to)).Select(s => s.Context.Cancer).Concat(transfers.Select(t => t.Context.Cancer)).OfType<Curie>().Where(c => c != id).Distinct()
                .OrderBy(knowledge.LabelOf, StringComparer.OrdinalIgnoreCase).ThenBy(c => c).Select(w.RefWithClass)],
            Corroboration = CorroborationLookup.Find(graph, id),
            Notes = [.. notes.Select(n => new NoteDocument(n.Id.Text, n.Property, n.Value, n.Unit, [.. n.Evidence.Select(e => w.Write(e, false))]))],
            Publications = [.. evidence.Select(e => e.Study).Distinct().Order().Select(k => PublicationLookup.Ref(knowledge, k))],
            Cypher = EntityCypher.Of(id, knowledge.Vocabulary).Text,
        };
    }

    /// <summary>The names of an entity's roles.</summary>
    public static IReadOnlyList<string> RolesOf(KnowledgeBase knowledge, Curie id)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var roles = knowledge.RolesOf(id);
        return [.. Enum.GetValues<Roles>().Where(r => r != Roles.None && (roles & r) != 0).Select(r => r.ToString())];
    }

    private static IEnumerable<Statement> Accepted(IEnumerable<Statement> statements) =>
        statements.Where(s => s.Reading == ReadingKind.Accepted && s.Scope != Scope.Transfer)
            .OrderByDescending(s => s.Belief).ThenBy(s => s.Id);

    private static bool TakesPart(Transfer transfer, Curie id) => transfer.Donor == id || transfer.Vesicle == id || transfer.Recipient == id
        || transfer.Biofluid == id || transfer.Cargo.Any(c => c.Id == id) || transfer.Surface.Contains(id) || transfer.Targeting.Contains(id);
}
