namespace ExoGraph.Knowledge.Records;

/// <summary>One mistake in the records, with its place.</summary>
/// <param name="File">The path from the folder that holds the records, with forward slashes.</param>
/// <param name="Line">The line, from 1; 1 also where the whole file is meant.</param>
/// <param name="Code">Which rule is broken.</param>
/// <param name="Message">What is wrong here, in a sentence.</param>
public sealed record Problem(string File, int Line, ProblemCode Code, string Message) : IComparable<Problem>
{
    /// <summary>By file, line, code and message, ordinally.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null) return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        if (Line != other.Line) return Line.CompareTo(other.Line);
        var byCode = string.CompareOrdinal(Code.Text, other.Code.Text);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>file:line: CODE message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Code} {Message}";

    /// <summary>Whether the left is printed before the right.</summary>
    public static bool operator <(Problem left, Problem right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is printed after the right.</summary>
    public static bool operator >(Problem left, Problem right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is printed before the right, or is the same.</summary>
    public static bool operator <=(Problem left, Problem right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is printed after the right, or is the same.</summary>
    public static bool operator >=(Problem left, Problem right) => left.CompareTo(right) >= 0;
}
