using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Lists;

/// <summary>What a list is tested for: pathways (processes and pathways) and outcomes (by their process), each with a number.</summary>
internal sealed class ListCategories
{
    private readonly Dictionary<(bool IsOutcome, Curie Id), int> _numbers = [];
    private readonly List<(bool IsOutcome, Curie Id)> _all = [];
    private readonly int[] _ofVertex;

    public ListCategories(Mirror mirror)
    {
        _ofVertex = new int[mirror.VertexCount];
        for (var v = 0; v < _ofVertex.Length; v++)
            _ofVertex[v] = mirror.EntityOf(v) switch
            {
                { Class: var c } outcome when c == EntityClass.Outcome => Number(true, outcome.Process ?? outcome.Id),
                { Class: var c, Generic: false } pathway when c == EntityClass.Process || c == EntityClass.Pathway => Number(false, pathway.Id),
                _ => -1,
            };
    }

    public int Count => _all.Count;

    public (bool IsOutcome, Curie Id) this[int category] => _all[category];

    /// <summary>The category that a vertex stands for; -1 for none.</summary>
    public int Of(int vertex) => _ofVertex[vertex];

    private int Number(bool isOutcome, Curie id)
    {
        if (_numbers.TryGetValue((isOutcome, id), out var known)) return known;
        _all.Add((isOutcome, id));
        return _numbers[(isOutcome, id)] = _all.Count - 1;
    }
}
