using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Sharing;

/// <summary>Answers <see cref="SharedQuery"/>: what is hit in several cancers.</summary>
public sealed class SharedFinder(GraphSnapshot snapshot)
{
    /// <summary>Finds what is shared.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public SharedAnswer Find(SharedQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.SourcesOrDefault, snapshot.Mirror.Packs, out _);
        var all = new SharedStatements(snapshot.Mirror, query, sources).All(cancellation).ToList();
        var rows = all.GroupBy(h => h.Thing).Select(g => Row(g.Key, g.GroupBy(h => h.Statement.Context.Cancer!.Value, h => h.Statement).ToDictionary(c => c.Key, c => c.ToList()))).ToArray();
        if (query.Permutations > 0) rows = SharingNull.Compare(rows, all, query, IsBelow, cancellation);
        return new SharedAnswer(snapshot.Summary(sources), query,
            [.. rows.Where(r => r.Cancers.Count >= query.MinCancers && (query.Cancer is not { } cancer || r.Cancers.Any(c => cancer.Ids.Contains(c.Cancer))))
                .OrderByDescending(r => r.Cancers.Count).ThenBy(r => Label(r.Id), StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Id)]);
    }

    private SharedRow Row(Curie thing, Dictionary<Curie, List<Statement>> hits)
    {
        var cancers = hits.Keys.Where(c => !hits.Keys.Any(other => IsBelow(other, c)))
            .OrderBy(Label, StringComparer.OrdinalIgnoreCase).ThenBy(c => c)
            .Select(c => new SharedCancer(c, [.. hits[c].OrderByDescending(s => s.Belief).ThenBy(s => s.Id).Select(s => new SharedHit(s.Subject, s))]))
            .ToArray();
        var signs = cancers.SelectMany(c => c.Hits).Select(h => Signs.Product([h.Statement.Predicate.Sign])).Distinct().ToArray();
        return new SharedRow(thing, cancers, signs is [not NetEffect.Indeterminate]);
    }

    private bool IsBelow(Curie cancer, Curie above)
    {
        var mirror = snapshot.Mirror;
        return mirror.TryGetVertex(cancer, out var v) && mirror.TryGetVertex(above, out var a) && mirror.Lineage.AncestorsOf(v).Contains(a) && v != a;
    }

    private string Label(Curie id) => snapshot.Mirror.LabelOf(id);
}
