using ExoGraph.Cli;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Cli;

/// <summary>The verbs that speak to Neo4j, where nothing listens: a sentence and exit 3.</summary>
public sealed class Neo4jVerbTests
{
    // The port of the discard service, on which nothing listens.
    private const string Nobody = "http://127.0.0.1:9";

    [Fact]
    public async Task Status_NothingListens_TellsOfTheRecordsAndThenWhy()
    {
        var run = await CommandRun.Of("status", "--neo4j", Nobody);

        Assert.Equal(ExitCode.Unreachable, run.ExitCode);
        Assert.StartsWith($"records: version {CuratedGraph.Knowledge.Version.Short}, ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Nobody} is not reachable", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("load")]
    [InlineData("verify")]
    public async Task Verb_NothingListens_SaysSo(string verb)
    {
        var run = await CommandRun.Of(verb, "--neo4j", Nobody);

        Assert.Equal((ExitCode.Unreachable, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{Nobody} is not reachable", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("load", "--neo4j", "ftp://127.0.0.1")]
    [InlineData("status", "--neo4j", "not an address")]
    public async Task Verb_WrongAddress_IsAMistakeOfUsage(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("ExoGraph:Neo4j:Uri", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_NoNeo4jNamed_TellsOfTheRecordsAlone()
    {
        var text = (await CommandRun.Of("status")).Done();
        var json = (await CommandRun.Of("status", "--json")).Done().Json;

        Assert.Single(text.Lines);
        Assert.Equal((CuratedGraph.Knowledge.Version.Hash, CuratedGraph.Knowledge.Entities.Count), ((string)json["records"]!, (int)json["entities"]!));
        Assert.Null(json["neo4j"]);
    }
}
