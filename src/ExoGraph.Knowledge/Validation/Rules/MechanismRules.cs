using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Assembly;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>A declared path is one simple walk of accepted steps in one transfer, and what it asserts follows from its signs.</summary>
internal static class MechanismRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var (mechanism, places) in scope.Set.Publications.SelectMany(f => f.Mechanisms))
        {
            Items(scope, mechanism, places);
            var (path, fault) = scope.Index.Expand(mechanism);
            if (fault is not null) scope.Report(places.At($"path.{fault.Item}"), fault.Code, fault.Message);
            if (path is { Hops.Count: 0 })
                scope.Report(places.At("path"), MechanismCodes.Empty, "The path has no hop.");
            else if (path is not null) Vertices(scope, path, places);
            for (var i = 0; i < mechanism.Asserts.Count; i++) Asserted(scope, mechanism.Asserts[i], path, places.At($"asserts.{i}"));
        }
    }

    private static void Items(CheckScope scope, Mechanism mechanism, RecordPlaces places)
    {
        var through = mechanism.Path.Where(id => scope.Index.Transfer(id) is not null).Take(1).ToList();
        for (var i = 0; i < mechanism.Path.Count; i++)
        {
            if (scope.Index.Statement(mechanism.Path[i]) is not { Scope: not Scope.Transfer } statement) continue;
            var place = places.At($"path.{i}");
            if (statement.Reading != ReadingKind.Accepted) scope.Report(place, MechanismCodes.NotAStep, $"{statement.Id} is an as-printed reading; a path takes accepted steps.");
            else if (statement.Scope != Scope.Step || statement.Predicate.Sign == Sign.None) scope.Report(place, MechanismCodes.NotAStep, $"{statement.Id} is no step; a path takes statements with scope step.");
            if (statement.Context.Transfer is not { } own) continue;
            if (through.Count == 0) through.Add(own);
            else if (own != through[0]) scope.Report(place, MechanismCodes.Transfers, $"{statement.Id} belongs to the transfer {own.Local}, but the path to {through[0].Local}.");
        }
    }

    private static void Vertices(CheckScope scope, DeclaredPath path, RecordPlaces places)
    {
        var vertices = path.Vertices;
        var place = places.At("path");
        foreach (var twice in vertices.GroupBy(v => v).Where(g => g.Count() > 1))
            scope.Report(place, MechanismCodes.VertexTwice, $"The path comes to {scope.Name(twice.Key)} twice.");
        foreach (var inside in vertices.Skip(1).SkipLast(1).Distinct())
        {
            if (!scope.Entities.TryGetValue(inside, out var entity)) continue;
            if (entity.Class.EndsChains) scope.Report(place, MechanismCodes.CellInside, $"{scope.Name(inside)} is a {entity.Class} inside the path; it can only be first or last.");
            if (entity.Generic) scope.Report(place, MechanismCodes.GenericInside, $"{scope.Name(inside)} is generic and stands inside the path.");
        }
    }

    private static void Asserted(CheckScope scope, RecordId id, DeclaredPath? path, Place place)
    {
        if (scope.Index.IsBroken(id)) return;
        if (scope.Index.Statement(id) is not { } statement)
        {
            scope.Report(place, MechanismCodes.Item, $"'{id.Local}' is not a statement of this file.");
            return;
        }
        if (statement.Scope != Scope.Overall || statement.Reading != ReadingKind.Accepted)
            scope.Report(place, MechanismCodes.AssertKind, $"{id} is no accepted statement with scope overall.");
        else if (path is { Hops.Count: > 0 }) Follows(scope, statement, path, place);
    }

    private static void Follows(CheckScope scope, Statement statement, DeclaredPath path, Place place)
    {
        var vertices = path.Vertices.ToList();
        var (from, to) = (vertices.IndexOf(statement.Subject), vertices.LastIndexOf(statement.Object));
        if (from < 0 || to <= from)
        {
            var wrong = from < 0 ? $"its subject {scope.Name(statement.Subject)} is no vertex of the path" : $"its object {scope.Name(statement.Object)} is no later vertex of the path";
            scope.Report(place, MechanismCodes.AssertEnds, $"{statement.Id} does not follow from the path: {wrong}.");
            return;
        }
        var signs = path.Hops.Skip(from).Take(to - from).Select(h => h.Predicate.Sign).ToList();
        if (signs.Contains(Sign.None)) return; // Reported as no step.
        var product = Signs.Product(signs);
        var said = statement.Predicate.Sign switch { Sign.Minus => NetEffect.Inhibits, Sign.Unknown => NetEffect.Indeterminate, _ => NetEffect.Promotes };
        if (product != said)
            scope.Report(place, MechanismCodes.AssertSign, $"{statement.Id} says '{statement.Predicate}', but the path's signs from {scope.Name(statement.Subject)} to {scope.Name(statement.Object)} ({string.Join(" ", signs.Select(s => s.Mark()))}) give {Core.Text.Words.Of(product)}.");
    }
}
