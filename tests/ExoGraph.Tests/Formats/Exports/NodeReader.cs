namespace ExoGraph.Tests.Formats.Exports;

/// <summary>Runs a few lines of JavaScript with a package of the field, where Node.js and the package are installed.</summary>
internal static class NodeReader
{
    /// <summary>What the script prints, with the package as <c>reader</c>; the test is skipped where Node.js or the package is missing.</summary>
    /// <remarks>Packages made for browsers expect <c>self</c>. Node.js finds a package by <c>NODE_PATH</c>.</remarks>
    public static string Run(string package, string script)
    {
        var load = $"globalThis.self = globalThis; const reader = require('{package}');";
        if (ForeignProgram.Run("node", "-e", load).Code != 0) Assert.Skip($"Node.js with {package} is not installed (npm install --prefix FOLDER {package}, NODE_PATH=FOLDER/node_modules).");
        var (code, output, error) = ForeignProgram.Run("node", "-e", $"{load} {script}");
        Assert.True(code == 0, error);
        return output.Trim();
    }
}
