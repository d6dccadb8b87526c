namespace ExoGraph.Tests.Formats.Exports;

/// <summary>Runs a few lines of Python with a package of the field, where one is installed.</summary>
internal static class PythonReader
{
    /// <summary>What the script prints; the test is skipped where no Python here has the package.</summary>
    public static string Run(string package, string script)
    {
        foreach (var python in (string[])["/usr/bin/python3", "python3"])
            if (ForeignProgram.Run(python, "-c", $"import {package}") is (0, _, _))
            {
                var (code, output, error) = ForeignProgram.Run(python, "-c", script);
                Assert.True(code == 0, error);
                return output.Trim();
            }
        Assert.Skip($"No Python with {package} is installed (Debian: python3-{package}).");
        return "";
    }
}
