using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>What the graph lacks where no relaxed constraint lets a chain through.</summary>
internal sealed class AbsenceReason(ChainPlan plan)
{
    private readonly WalkGraph _graph = plan.Graph;

    /// <summary>One or two sentences.</summary>
    public string Text()
    {
        var from = plan.Query.From.Label;
        var to = plan.Query.To?.Label ?? "any outcome";
        var where = string.Join(", ", _graph.Sources.Names(plan.Mirror.Packs));
        if (All(plan.Query.From.Ids, VertexFlags.Generic)) return $"{from} is too general to stand in a chain.";
        if (plan.Query.To is { } asked && All(asked.Ids, VertexFlags.Generic)) return $"{to} is too general to stand in a chain.";
        if (!Starts().Any(v => Count(_graph.OutOffsets, v) > 0)) return $"Nothing leaves {from}: no statement that can stand in a chain has it as its subject (in {where}).";
        if (!Ends().Any(v => Count(_graph.InOffsets, v) > 0)) return $"Nothing reaches {to}: no statement that can stand in a chain has it as its object (in {where}).";
        return $"{from} and {to} are both known, but no path joins them (in {where}, up to {Math.Max(plan.Query.MaxHops, Relaxations.ManyHops)} hops).";
    }

    private IEnumerable<int> Starts() => plan.Vertices([plan.Query.From]);

    private IEnumerable<int> Ends() => plan.Query.To is { } to ? plan.Vertices([to]) : plan.Targets;

    private static int Count(int[] offsets, int vertex) => offsets[vertex + 1] - offsets[vertex];

    private bool All(IReadOnlyList<Core.Identifiers.Curie> ids, VertexFlags flag)
    {
        var vertices = ChainPlan.VerticesOf(plan.Mirror, ids).ToList();
        return vertices.Count > 0 && vertices.All(v => (plan.Mirror.FlagsOf(v) & flag) != 0);
    }
}
