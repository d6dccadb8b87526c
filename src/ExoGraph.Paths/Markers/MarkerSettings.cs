using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Markers;

/// <summary>Where a statement about a marker is set: its own context first, then its transfer.</summary>
internal sealed class MarkerSettings(KnowledgeBase knowledge)
{
    /// <summary>The tumour that a statement is about: its object, the cancer of its context, or the bearer of the outcome.</summary>
    public Curie? TumourOf(Statement statement)
    {
        if (IsOfClass(statement.Object, EntityClass.Tumour)) return statement.Object;
        if (statement.Context.Cancer is { } cancer) return cancer;
        return knowledge.Entities.TryGetValue(statement.Object, out var end) && end.Bearer is { } bearer && IsOfClass(bearer, EntityClass.Tumour) ? bearer : null;
    }

    /// <summary>The fluid: the object where it is one, that of the context, or that of the transfer.</summary>
    public Curie? FluidOf(Statement statement) =>
        IsOfClass(statement.Object, EntityClass.Biofluid) ? statement.Object : statement.Context.Biofluid ?? TransferOf(statement)?.Biofluid;

    /// <summary>The vesicle in which it is measured: the object or subject where it is one, or that of the transfer.</summary>
    public Curie? VesicleOf(Statement statement) =>
        IsOfClass(statement.Object, EntityClass.Vesicle) ? statement.Object
        : IsOfClass(statement.Subject, EntityClass.Vesicle) ? statement.Subject
        : TransferOf(statement)?.Vesicle;

    private Transfer? TransferOf(Statement statement) =>
        statement.Context.Transfer is { } id ? knowledge.Transfers.GetValueOrDefault(id) : null;

    private bool IsOfClass(Curie id, EntityClass @class) => knowledge.Entities.TryGetValue(id, out var entity) && entity.Class == @class;
}
