using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>What an export writes: the curated records, and packs where they are wanted. Each statement keeps its source and its licence.</summary>
/// <param name="Knowledge">The curated records.</param>
/// <param name="Packs">Packs to add, in this order.</param>
/// <param name="RecordsLicence">The licence of the curated records.</param>
public sealed record ExportSource(KnowledgeBase Knowledge, IReadOnlyList<IPack> Packs, string RecordsLicence = "CC-BY-4.0")
{
    /// <summary>The curated records alone.</summary>
    public ExportSource(KnowledgeBase knowledge) : this(knowledge, []) { }

    /// <summary>Licences by source, for statements of packs that stand among the curated ones, as in the part of a graph that an answer shows.</summary>
    public IReadOnlyDictionary<string, string> Licences { get; init; } = new Dictionary<string, string>();

    /// <summary>Entities that statements use or that the records have, one an id, in order of id. The records' own go before a pack's.</summary>
    public IReadOnlyList<Entity> Entities()
    {
        var entities = new SortedDictionary<Curie, Entity>();
        foreach (var entity in Knowledge.Entities.Values) entities.TryAdd(entity.Id, entity);
        foreach (var pack in Packs)
            foreach (var entity in pack.Entities) entities.TryAdd(entity.Id, entity);
        return [.. entities.Values];
    }

    /// <summary>Statements with their licence: curated ones in order of id, then those of each pack in its order.</summary>
    public IEnumerable<(Statement Statement, string Licence)> Statements()
    {
        foreach (var statement in Knowledge.AllStatements) yield return (statement, Licences.GetValueOrDefault(statement.Source, RecordsLicence));
        foreach (var pack in Packs)
            for (var i = 0; i < pack.Count; i++) yield return (pack.Describe(i), pack.Licence);
    }

    /// <summary>PubMed ids behind a statement, each once, in order of the evidence.</summary>
    internal IReadOnlyList<string> Pmids(Statement statement) =>
        [.. statement.Evidence.Select(e => e.Pmid ?? Knowledge.PublicationOf(e.Study)?.Pmid).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Publications behind a statement by their best identifier, each once.</summary>
    internal IReadOnlyList<string> Publications(Statement statement) =>
        [.. statement.Evidence.Select(e => Identifier(e.Study, e.Pmid)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private string? Identifier(PublicationKey study, string? pmid)
    {
        if (pmid is not null) return "PMID:" + pmid;
        Publication? publication = Knowledge.PublicationOf(study);
        return publication?.Pmid is { } id ? "PMID:" + id : publication?.Doi is { } doi ? "DOI:" + doi : null;
    }
}
