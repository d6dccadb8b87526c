namespace ExoGraph.Cli.Commands;

/// <summary>Names out of a file, one a line.</summary>
public static class NameFile
{
    /// <summary>The name itself, or for <c>@FILE</c> the lines of the file that hold something; lines that start with <c>#</c> are remarks.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static IEnumerable<string> Expand(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('@') ? Lines(name[1..]) : [name];
    }

    /// <summary>The lines of a file that hold something; lines that start with <c>#</c> are remarks.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path).Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith('#'));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Unreachable, $"The file of names '{path}' can't be read: {problem.Message}");
        }
    }
}
