using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Makes knowledge of a checked set of records: expands transfers and mechanisms, computes beliefs, hashes and the version.</summary>
internal static class Assembler
{
    /// <summary>Assembles a set that has no problem.</summary>
    public static KnowledgeBase Assemble(RecordSet set)
    {
        var publications = set.Publications.Select(f => f.Publication).OrderBy(p => p.Key).ToList();
        var byKey = publications.ToDictionary(p => p.Key);
        var transfers = set.Publications.SelectMany(f => f.Transfers).Select(t => t.Value).OrderBy(t => t.Id).ToList();
        var index = new RecordIndex(set);
        var drafts = set.Publications.SelectMany(f => f.Statements).ToList();
        var declared = set.Publications.SelectMany(f => f.Mechanisms).Select(m => (Mechanism: m.Value, Path: index.Expand(m.Value).Path!)).OrderBy(m => m.Mechanism.Id).ToList();
        var through = Through(declared.Select(d => d.Path));
        var places = Places(declared);

        var statements = drafts.Select(d => d.Places.Has("context.transfer") || !through.TryGetValue(d.Value.Id, out var transfer) ? d.Value
                : d.Value with { Context = d.Value.Context with { Transfer = transfer } })
            .Concat(transfers.SelectMany(t => TransferHops.Of(t, set.Vocabulary)))
            .Select(s => places.TryGetValue(s.Id, out var found) ? s with { Places = found } : s);
        var believed = Corroborator.WithBeliefs(statements.OrderBy(s => s.Id), key => byKey.GetValueOrDefault(key))
            .Select(s => s with { Hash = ContentHasher.Of(s) }).ToList();

        var entities = set.Entities.Select(e => e.Value).OrderBy(e => e.Id).ToList();
        var mechanisms = declared.Select(d => d.Mechanism with { Hops = [.. d.Path.Hops.Select(h => h.Id)] }).ToList();
        var notes = set.Publications.SelectMany(f => f.Notes).Select(n => n.Value).OrderBy(n => n.Id).ToList();
        var audit = set.Audit.Select(a => a.Value).ToList();
        var version = ContentHasher.Of(set.Vocabulary, entities, publications, transfers, believed, mechanisms, notes, audit);
        return new KnowledgeBase(version, set.Vocabulary, entities, publications, transfers, believed, mechanisms, notes, audit);
    }

    /// <summary>The transfer that brought each statement's subject there, where all paths that hold the statement agree on it.</summary>
    private static Dictionary<RecordId, RecordId> Through(IEnumerable<DeclaredPath> paths) =>
        paths.Where(p => p.Transfer is not null)
            .SelectMany(p => p.Hops.Skip(p.AfterTransfer).Select(h => (h.Id, Transfer: p.Transfer!.Id)))
            .GroupBy(p => p.Id, p => p.Transfer)
            .Where(g => g.Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());

    private static Dictionary<RecordId, IReadOnlyList<PathPlace>> Places(IEnumerable<(Mechanism Mechanism, DeclaredPath Path)> declared) =>
        declared.SelectMany(d => d.Path.Hops.Select((hop, i) => (hop.Id, Place: new PathPlace(d.Mechanism.Id, i + 1))))
            .GroupBy(p => p.Id, p => p.Place)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<PathPlace>)[.. g.OrderBy(p => p.Mechanism).ThenBy(p => p.Position)]);
}
