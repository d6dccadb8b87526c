using System.Text.Json.Nodes;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Knowledge;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Cli;

/// <summary>The command as a .NET tool: packed from this build, installed from that folder alone, and run where there are no records.</summary>
public sealed class PackedToolTests
{
    [Fact]
    public void Tool_PackedInstalledAndRunElsewhere_AnswersFromTheRecordsInside()
    {
        using var folder = new TemporaryFolder();
        var (packages, tools, elsewhere) = (Sub(folder, "packages"), Sub(folder, "tools"), Sub(folder, "elsewhere"));
        // A version of its own, so that no package cache answers with another build.
        var version = $"0.0.1-test.{Environment.ProcessId}";
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        Ok(ShellRun.In(Repository.Root, "dotnet", "pack", "src/ExoGraph.Cli", "--no-build", "--configuration", configuration, "--output", packages, $"-p:PackageVersion={version}"));
        File.WriteAllText(Path.Combine(elsewhere, "nuget.config"), $"""<configuration><packageSources><clear /><add key="here" value="{packages}" /></packageSources></configuration>""");
        Ok(ShellRun.In(elsewhere, "dotnet", "tool", "install", "ExoGraph", "--tool-path", tools, "--version", version));

        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "exograph.exe" : "exograph");
        var answer = JsonNode.Parse(Ok(ShellRun.In(elsewhere, program, "chains", "--from", "miR-19b-3p", "--to", "metastasis", "--json")))!;
        Assert.Equal(CuratedGraph.Knowledge.Version.Hash, (string)answer["graph"]!["version"]!);
        Assert.Equal("attested", (string)answer["chains"]![0]!["kind"]!);
        Assert.Contains("No problem found.", Ok(ShellRun.In(elsewhere, program, "check")), StringComparison.Ordinal);
        Assert.Contains("complete -o default -F _exograph exograph", Ok(ShellRun.In(elsewhere, program, "completion", "bash")), StringComparison.Ordinal);
        Assert.Equal(2, ShellRun.In(elsewhere, program, "chains", "--from", "nosuchthing").Code);
    }

    private static string Sub(TemporaryFolder folder, string name) => Directory.CreateDirectory(Path.Combine(folder.Path, name)).FullName;

    private static string Ok((int Code, string Output) run)
    {
        Assert.True(run.Code == 0, run.Output);
        return run.Output;
    }
}
