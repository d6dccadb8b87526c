using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;

namespace ExoGraph.Knowledge.Records;

/// <summary>One publication's file as read: defaults filled in, nothing expanded.</summary>
internal sealed class PublicationFile
{
    /// <summary>The publication.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Where the fields of <c>publication</c>, <c>readIn</c> and <c>context</c> stand.</summary>
    public required RecordPlaces Places { get; init; }

    /// <summary>The file's own context, used where a record states none; entities in it count as used only through records.</summary>
    public required Context Context { get; init; }

    /// <summary>Transfers.</summary>
    public List<Draft<Transfer>> Transfers { get; } = [];

    /// <summary>Statements and the steps of interventions.</summary>
    public List<Draft<Statement>> Statements { get; } = [];

    /// <summary>Mechanisms, their hops still empty.</summary>
    public List<Draft<Mechanism>> Mechanisms { get; } = [];

    /// <summary>Notes.</summary>
    public List<Draft<Note>> Notes { get; } = [];
}
