using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Sharing;

/// <summary>The statements that hit something of a kind in a stated cancer: accepted, believed, causal (for cargo: carried by a vesicle).</summary>
internal sealed class SharedStatements(Mirror mirror, SharedQuery query, SourceSet sources)
{
    /// <summary>Each statement with the thing that it hits, in order of source and id.</summary>
    public IEnumerable<(Curie Thing, Statement Statement)> All(CancellationToken cancellation)
    {
        if (sources.Contains(0))
        {
            foreach (var statement in mirror.Knowledge.AllStatements)
                if (Thing(statement.Scope, statement.Predicate, statement.Object) is { } thing && IsBelieved(statement)) yield return (thing, statement);
        }
        if (!sources.HasPacks) yield break;
        for (var edge = 0; edge < mirror.EdgeCount; edge++)
        {
            if (edge % 4096 == 0) cancellation.ThrowIfCancellationRequested();
            if ((mirror.EdgeFlagsOf(edge) & EdgeFlags.Pack) == 0 || mirror.Contexts[mirror.ContextOf(edge)].Cancer < 0 || !sources.Contains(mirror.SourceNumberOf(edge))) continue;
            var scope = (mirror.EdgeFlagsOf(edge) & EdgeFlags.Transfer) != 0 ? Scope.Transfer : Scope.Step;
            if (Thing(scope, mirror.Predicates[mirror.PredicateOf(edge)], mirror.IdOf(mirror.Edge(edge).Target)) is { } thing) yield return (thing, mirror.StatementOf(edge));
        }
    }

    private static bool IsBelieved(Statement statement) =>
        statement.Reading == ReadingKind.Accepted && statement.Belief.Millionths > 0 && statement.Context.Cancer is not null;

    /// <summary>What a statement hits, where it is of the kind asked for.</summary>
    private Curie? Thing(Scope scope, Predicate predicate, Curie @object)
    {
        if (!HasSign(predicate.Sign)) return null;
        if (query.Kind == SharedKind.Cargo) return scope == Scope.Transfer && predicate.Name == "carries" ? @object : null;
        if (scope is not (Scope.Step or Scope.Overall) || predicate.Walk != Walk.Step) return null;
        var entity = mirror.TryGetVertex(@object, out var v) ? mirror.EntityOf(v) : null;
        if (entity is null || !IsOfKind(entity.Class)) return null;
        return query.Kind == SharedKind.Outcomes ? entity.Process ?? entity.Id : entity.Id;
    }

    private bool HasSign(Sign sign) => sign != Sign.None && (query.Sign is not { } wanted || wanted == sign || (wanted == Sign.Plus && sign == Sign.Same));

    private bool IsOfKind(EntityClass @class) => query.Kind switch
    {
        SharedKind.Targets => @class.Name is "Gene" or "ProteinFamily" or "MicroRNA" or "LncRna" or "Rna",
        SharedKind.Pathways => @class == EntityClass.Process || @class == EntityClass.Pathway,
        _ => @class == EntityClass.Outcome,
    };
}
