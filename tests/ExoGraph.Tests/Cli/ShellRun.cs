using System.ComponentModel;
using System.Diagnostics;

namespace ExoGraph.Tests.Cli;

/// <summary>Runs another program; the test skips where it is not installed.</summary>
internal static class ShellRun
{
    /// <summary>Its exit code and all that it prints.</summary>
    public static (int Code, string Output) Of(string program, params string[] args) => In(null, program, args);

    /// <summary>The same in a folder.</summary>
    public static (int Code, string Output) In(string? folder, string program, params string[] args)
    {
        var info = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        // What this build sets for itself must not reach a build or a program of its own.
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && k != "MSBUILDDISABLENODEREUSE").ToList()) info.Environment.Remove(name);
        try
        {
            using var process = Process.Start(info)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no {program} here.");
            return default;
        }
    }
}
