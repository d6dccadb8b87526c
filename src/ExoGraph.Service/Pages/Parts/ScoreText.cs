using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Pages.Parts;

/// <summary>Explains a chain's score in its own numbers.</summary>
public static class ScoreText
{
    /// <summary>A line for each run and each join, in the chain's order.</summary>
    public static IEnumerable<string> Lines(Chain chain, ChainDocument document)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(document);
        foreach (var run in document.Runs)
        {
            foreach (var (join, shown) in chain.Joins.Zip(document.Joins).Where(j => j.First.Hop == run.First)) yield return Join(join, shown);
            var studies = document.Hops.Skip(run.First - 1).Take(run.Last - run.First + 1).Select(h => h.Evidence.Select(e => e.Study)).Aggregate((a, b) => a.Intersect(b)).Distinct().ToList();
            yield return run.First == run.Last
                ? $"Hop {run.First}: belief {TwoDigits.Text(run.Belief)}."
                : $"Hops {run.First} to {run.Last}{(studies.Count > 0 ? $", asserted together by {string.Join(", ", studies)}" : ", asserted together")}: the least belief is {TwoDigits.Text(run.Belief)}.";
        }
    }

    /// <summary>The product that the score is.</summary>
    public static string Product(Chain chain, ChainDocument document)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(document);
        var factors = document.Runs.Select(r => TwoDigits.Text(r.Belief)).Concat(document.Joins.Select(j => TwoDigits.Text(j.Penalty))).ToList();
        return factors.Count == 1 ? $"Score {TwoDigits.Text(document.Score)}." : $"{string.Join(" × ", factors)} gives the score {TwoDigits.Text(document.Score)} (each number is shown rounded).";
    }

    private static string Join(ChainJoin join, JoinDocument shown)
    {
        var changes = shown.Changes.Where(c => c != "study").ToList();
        var jumps = join.HalfJumps == 0 ? "" : $" and ½ to the power {(join.HalfJumps % 2 == 0 ? $"{join.HalfJumps / 2}" : $"{join.HalfJumps / 2}.5")} for {string.Join(", ", changes)}";
        return $"Join at {shown.Vertex.Label}: factor {TwoDigits.Text(shown.Penalty)}, from its {shown.Degree} neighbour{(shown.Degree == 1 ? "" : "s")} to the power -0.4{jumps}.";
    }
}
