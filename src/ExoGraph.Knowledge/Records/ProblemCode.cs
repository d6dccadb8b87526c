namespace ExoGraph.Knowledge.Records;

/// <summary>A kind of problem that the validator reports; all are listed in <c>docs/checks.md</c>.</summary>
/// <param name="Text">The code as printed, such as <c>ENT02</c>.</param>
/// <param name="Meaning">What is wrong, in general.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record ProblemCode(string Text, string Meaning, string Mend)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
