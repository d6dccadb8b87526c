namespace ExoGraph.Cli.Commands;

/// <summary>What entities weigh, out of a file.</summary>
public static class CapacityFile
{
    /// <summary>The lines as <c>NAME=WEIGHT</c>; a tab stands between name and weight, lines that start with <c>#</c> are remarks.</summary>
    /// <exception cref="CommandException">The file cannot be read, or a line has no tab.</exception>
    public static IEnumerable<string> Read(string path) => NameFile.Lines(path).Select(line =>
    {
        var tab = line.LastIndexOf('\t');
        return tab > 0 ? $"{line[..tab].Trim()}={line[(tab + 1)..].Trim()}"
            : throw new CommandException(ExitCode.Usage, $"--capacity: '{line}' in {path} is not a name, a tab, and a weight.");
    });
}
