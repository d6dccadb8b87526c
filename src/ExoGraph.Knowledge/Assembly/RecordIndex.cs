using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Finds records by id, and expands mechanisms.</summary>
internal sealed class RecordIndex
{
    private readonly RecordSet _set;
    private readonly Dictionary<RecordId, Transfer> _transfers;
    private readonly Dictionary<RecordId, Statement> _statements;
    private readonly HashSet<RecordId> _all;

    /// <summary>Indexes a set.</summary>
    public RecordIndex(RecordSet set)
    {
        _set = set;
        _transfers = set.Publications.SelectMany(f => f.Transfers).ToDictionary(t => t.Value.Id, t => t.Value);
        _statements = set.Publications.SelectMany(f => f.Statements).ToDictionary(s => s.Value.Id, s => s.Value);
        foreach (var hop in _transfers.Values.SelectMany(t => TransferHops.Of(t, set.Vocabulary))) _statements.TryAdd(hop.Id, hop);
        _all = [.. _transfers.Keys, .. _statements.Keys, .. set.Broken];
        _all.UnionWith(set.Publications.SelectMany(f => f.Mechanisms).Select(m => m.Value.Id));
        _all.UnionWith(set.Publications.SelectMany(f => f.Notes).Select(n => n.Value.Id));
        _all.UnionWith(set.Audit.Select(a => a.Value.Id));
    }

    /// <summary>Whether there is a record of this id, hops of transfers included. One that could not be read is there too.</summary>
    public bool Exists(RecordId id) => _all.Contains(id) || _set.BrokenFiles.Contains(id.File);

    /// <summary>Whether the record is there but could not be read.</summary>
    public bool IsBroken(RecordId id) => _set.Broken.Contains(id) || _set.BrokenFiles.Contains(id.File);

    /// <summary>A statement, a step of an intervention or a hop of a transfer; null where there is none.</summary>
    public Statement? Statement(RecordId id) => _statements.GetValueOrDefault(id);

    /// <summary>A transfer; null where there is none.</summary>
    public Transfer? Transfer(RecordId id) => _transfers.GetValueOrDefault(id);

    /// <summary>A mechanism's path expanded. Both are null where a record in it could not be read.</summary>
    public (DeclaredPath? Path, PathFault? Fault) Expand(Mechanism mechanism)
    {
        var items = new List<object>();
        for (var i = 0; i < mechanism.Path.Count; i++)
        {
            var id = mechanism.Path[i];
            if (Transfer(id) is { } transfer) items.Add(transfer);
            else if (Statement(id) is { Scope: not Scope.Transfer } statement) items.Add(statement);
            else if (IsBroken(id)) return (null, null);
            else return (null, new PathFault(i, MechanismCodes.Item, $"'{id.Local}' is not a transfer, statement or intervention of this file."));
        }
        return PathExpander.Expand(items, _set.Vocabulary);
    }
}
