namespace ExoGraph.Core.Vocabularies;

/// <summary>A word of one of the vocabulary's closed lists (<see cref="ClosedList"/>).</summary>
public readonly record struct Term(string Text)
{
    /// <summary>The source does not say.</summary>
    public static readonly Term NotStated = new("not-stated");

    /// <inheritdoc/>
    public override string ToString() => Text;
}
