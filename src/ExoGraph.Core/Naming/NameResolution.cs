namespace ExoGraph.Core.Naming;

/// <summary>What became of a name: a selection, or candidates to choose from.</summary>
/// <param name="Asked">The name as asked.</param>
/// <param name="Selection">What it means; null where it is unknown or ambiguous.</param>
/// <param name="Candidates">Where it is ambiguous, the things it may mean; where it is unknown, names that are near.</param>
/// <param name="IsAmbiguous">Whether several things bear the name that is_a does not relate.</param>
public sealed record NameResolution(string Asked, Selection? Selection, IReadOnlyList<Candidate> Candidates, bool IsAmbiguous)
{
    /// <summary>Whether the name is understood.</summary>
    public bool IsResolved => Selection is not null;

    /// <summary>A sentence that says what is wrong and what to do; empty where the name is understood.</summary>
    public string Problem
    {
        get
        {
            if (IsResolved) return "";
            var names = string.Join(", ", Candidates.Select(c => $"{c.Label} ({c.Id})"));
            if (IsAmbiguous) return $"'{Asked}' may mean several things: {names}. Ask for one by its id or label.";
            return Candidates.Count > 0
                ? $"'{Asked}' is not known. Near names: {names}."
                : $"'{Asked}' is not known, and no name is near. Try 'search' with a part of it.";
        }
    }
}
