namespace ExoGraph.Service.Requests;

/// <summary>Reads with how many networks of the same degrees an answer is compared.</summary>
public static class PermutationRequest
{
    /// <summary>How many can be compared at the most.</summary>
    public const int Most = 100_000;

    /// <summary>The number asked for; the usual one where the comparison is wanted or a seed is given; else 0.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="usual">How many are compared where their number is not given.</param>
    /// <param name="wanted">Whether the comparison is asked for anyway.</param>
    public static int Read(Parameters parameters, int usual, bool wanted = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        wanted |= parameters.Text("seed") is not null;
        return parameters.Int("permutations", wanted ? usual : 0, 0, Most);
    }
}
