namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Carries a <see cref="FormatProblem"/> out of nested readers to the edge, which hands it on as a value.</summary>
internal sealed class FormatStop(FormatProblem problem) : Exception(problem.ToString())
{
    public FormatProblem Problem { get; } = problem;

    public static FormatStop At(string file, long line, string message) => new(new FormatProblem(file, line, message));
}
