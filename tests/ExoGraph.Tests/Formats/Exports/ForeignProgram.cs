using System.Diagnostics;

namespace ExoGraph.Tests.Formats.Exports;

/// <summary>Runs a program that may not be installed.</summary>
internal static class ForeignProgram
{
    /// <summary>Its exit code and what it wrote; code -1 where there is no such program.</summary>
    public static (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "");
        }
    }
}
