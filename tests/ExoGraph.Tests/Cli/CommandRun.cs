using System.Text.Json.Nodes;
using ExoGraph.Cli;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Cli;

/// <summary>What a command line gave, run in process as the program runs it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs on the repository's records.</summary>
    public static Task<CommandRun> Of(params string[] args) => Raw([.. args, "--records", CuratedGraph.Folder]);

    /// <summary>Runs a command line as it is.</summary>
    public static async Task<CommandRun> Raw(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ExoGraphCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Exit code 0 and nothing on standard error; returns itself.</summary>
    public CommandRun Done()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }
}
