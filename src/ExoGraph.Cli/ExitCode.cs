namespace ExoGraph.Cli;

/// <summary>What the command's exit codes mean.</summary>
public static class ExitCode
{
    /// <summary>Done, also when nothing was found.</summary>
    public const int Done = 0;

    /// <summary>The data has errors, or verify differs.</summary>
    public const int DataHasErrors = 1;

    /// <summary>Usage, an unknown or an ambiguous name.</summary>
    public const int Usage = 2;

    /// <summary>Neo4j or a file cannot be reached or read.</summary>
    public const int Unreachable = 3;
}
