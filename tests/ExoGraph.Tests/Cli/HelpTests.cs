using System.CommandLine;
using ExoGraph.Cli;
using ExoGraph.Cli.Terminal;
using ExoGraph.Tests.Documents;
using ExoGraph.Tests.Formats;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Cli;

/// <summary>Help, its examples, and what completes in a shell.</summary>
public sealed class HelpTests
{
    private static readonly IReadOnlyList<string> s_verbs = [.. Verbs(ExoGraphCommand.Root(), "")];

    [Fact]
    public async Task Help_OfEveryVerb_HasExamplesOfThatVerb()
    {
        Assert.Contains("chains", s_verbs);
        Assert.Contains("new publication", s_verbs);
        foreach (var verb in s_verbs)
        {
            var help = (await CommandRun.Raw([.. verb.Split(' '), "--help"])).Done().Lines;
            var examples = help.SkipWhile(l => l != "Examples:").Skip(1).ToList();
            Assert.True(examples.Count > 0, $"The help of '{verb}' has no example: add one to Examples.");
            Assert.All(examples, e => Assert.StartsWith($"  exograph {verb}", e, StringComparison.Ordinal));
        }
        Assert.Contains("Examples:", (await CommandRun.Raw("--help")).Done().Lines);
    }

    [Fact]
    public async Task Examples_Typed_Run()
    {
        using var folder = new TemporaryFolder();
        foreach (var example in s_verbs.Append("").SelectMany(Examples.Of).Distinct())
        {
            var args = ShellLine.Arguments(example)!;
            // Files are written elsewhere; of what needs a server, a pack, a history or a hand only the words are checked.
            var onlyParsed = args[0] is "serve" or "load" or "verify" or "import" or "new" or "diff" || args is ["packs", "remove", ..] || args.Contains("--neo4j");
            if (onlyParsed)
            {
                Assert.Empty(ExoGraphCommand.Root().Parse([.. args]).Errors);
                continue;
            }
            var run = await CommandRun.Of([.. args.Select((a, i) => i > 0 && args[i - 1] is "--out" or "--svg" ? Path.Combine(folder.Path, a)
                : a.StartsWith("records/", StringComparison.Ordinal) ? Path.Combine(CuratedGraph.Folder, a["records/".Length..]) : a)]);
            Assert.True(run.ExitCode == 0, $"{example}: {run.Error}");
            // That no source contradicts another is an answer; every other example should find something.
            Assert.True(args[0] == "faces" || !run.Output.StartsWith("None.", StringComparison.Ordinal), $"{example} finds nothing: a poor example.");
        }
    }

    [Theory]
    [InlineData("exograph cha", "chains")]
    [InlineData("exograph chains --eff", "--effect")]
    [InlineData("exograph chains --effect ", "promotes", "inhibits", "any")]
    [InlineData("exograph export ", "statements-tsv", "bibtex")]
    [InlineData("exograph completion ", "bash", "zsh")]
    public async Task Suggest_WhatIsTyped_NamesHowItGoesOn(string typed, params string[] expected)
    {
        var lines = (await CommandRun.Raw($"[suggest:{typed.Length}]", typed)).Done().Lines;
        Assert.All(expected, e => Assert.Contains(e, lines));
    }

    [Theory]
    [InlineData("bash", "bash", "-n")]
    [InlineData("zsh", "zsh", "-n")]
    public async Task Completion_OfAShell_IsAScriptThatItUnderstands(string shell, string program, string option)
    {
        var script = (await CommandRun.Raw("completion", shell)).Done().Output;
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "script");
        await File.WriteAllTextAsync(file, script, TestContext.Current.CancellationToken);
        var run = ShellRun.Of(program, option, file);
        Assert.True(run.Code == 0, run.Output);
    }

    [Fact]
    public async Task Completion_InBash_CompletesAVerb()
    {
        // A function stands for the program and shows what the script hands it; its answer is what the shell offers.
        const string script = """
            exograph() { [ "$1" = completion ] && cat "$SCRIPT"; [ "$1" = "[suggest:12]" ] && [ "$2" = "exograph cha" ] && echo chains; }
            source "$SCRIPT"
            COMP_LINE="exograph cha" COMP_POINT=12 COMP_WORDS=(exograph cha) COMP_CWORD=1
            _exograph
            echo "offered: ${COMPREPLY[*]}"
            """;
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "script");
        await File.WriteAllTextAsync(file, (await CommandRun.Raw("completion", "bash")).Done().Output, TestContext.Current.CancellationToken);
        Assert.Contains("offered: chains", ShellRun.Of("bash", "-c", $"SCRIPT='{file}'\n{script}").Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Verbs(Command command, string prefix) =>
        command.Subcommands.SelectMany(c => Verbs(c, $"{prefix} {c.Name}".Trim()).Prepend($"{prefix} {c.Name}".Trim()));
}
