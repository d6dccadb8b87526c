namespace ExoGraph.Paths.Mirrors;

/// <summary>A setting by numbers: vertices for the first four, the transfer's number for the last; -1 where not stated.</summary>
/// <param name="Cancer">The tumour.</param>
/// <param name="Cell">The cell or tissue; for the hop of a transfer its recipient.</param>
/// <param name="Organism">The species or model.</param>
/// <param name="Biofluid">The body fluid: the statement's own, else its transfer's.</param>
/// <param name="Transfer">The transfer that it is a hop of, or is set in.</param>
public readonly record struct ContextKey(int Cancer, int Cell, int Organism, int Biofluid, int Transfer)
{
    /// <summary>Nothing stated.</summary>
    public static readonly ContextKey NotStated = new(-1, -1, -1, -1, -1);
}
