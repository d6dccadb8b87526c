using System.Diagnostics;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Cli;

/// <summary>The built program, as a process.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData(0, "chains", "--from", "miR-19b-3p", "--to", "metastasis", "--k", "1")]
    [InlineData(2, "chains", "--from", "nosuchthing")]
    public async Task Exograph_AsAProcess_GivesResultsOnStdoutMistakesOnStderr(int code, params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "exograph.dll");
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root },
        };
        process.Start();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, process.ExitCode);
        Assert.Contains(code == 0 ? "⊣ PTEN" : "'nosuchthing' is not known", code == 0 ? await output : await error, StringComparison.Ordinal);
        Assert.Equal("", code == 0 ? await error : await output);
    }
}
