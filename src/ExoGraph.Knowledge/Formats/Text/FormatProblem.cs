namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Why a file could not be used, in a sentence a user can act on.</summary>
/// <param name="File">The file as the user named it, with the part inside an archive after <c>!</c>; empty where no file is meant.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Unreachable">True where the file could not be opened or read at all (exit 3), false where its data are wrong (exit 1).</param>
public sealed record FormatProblem(string File, long Line, string Message, bool Unreachable = false)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => File.Length == 0 ? Message : Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
