using System.Net;
using ExoGraph.Service.Hosting;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Service;

/// <summary>Records that change on disk while the service runs. The refresher is driven by hand: nothing waits.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task Refresh_GoodChange_IsTakenIn()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var before = (string)(await host.JsonAsync("/api/v1/status"))["graph"]!["version"]!;
        Assert.Equal(0.26, (double)(await host.JsonAsync("/api/v1/statements/wang-2019/s2"))["belief"]!);
        records.Replace(GoodRecords.Study, "certainty: suggested, claim: Less PTEN brings EMT.", "certainty: demonstrated, claim: Less PTEN brings EMT.");
        Assert.True(host.Refresh());
        Assert.NotEqual(before, (string)(await host.JsonAsync("/api/v1/status"))["graph"]!["version"]!);
        Assert.Equal(0.3, (double)(await host.JsonAsync("/api/v1/statements/wang-2019/s2"))["belief"]!);
    }

    [Fact]
    public async Task Refresh_BrokenChange_KeepsTheOldGraphAndSaysWhy_UntilItIsMended()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var version = (string)(await host.JsonAsync("/api/v1/status"))["graph"]!["version"]!;
        var tag = (await host.GetAsync("/api/v1/status")).Headers.ETag;
        records.Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838");
        Assert.False(host.Refresh());
        Assert.False(host.Refresh());

        var response = await host.GetAsync("/api/v1/status", tag is null ? [] : [("If-None-Match", tag.ToString())]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var status = await host.JsonAsync("/api/v1/status");
        Assert.Equal(version, (string)status["graph"]!["version"]!);
        Assert.Contains(status["problems"]!.AsArray(), p => ((string)p!).StartsWith("records/publications/wang-2019.yaml:", StringComparison.Ordinal) && ((string)p!).Contains(" ID05 ", StringComparison.Ordinal));
        var ready = await host.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        var text = await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"degraded\"", text, StringComparison.Ordinal);
        Assert.Contains("ID05", text, StringComparison.Ordinal);
        Assert.Single((await host.JsonAsync("/api/v1/chains?from=miR-19b&to=metastasis"))["chains"]!.AsArray());
        Assert.Contains("this is the last good graph", await host.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        records.Replace(GoodRecords.Study, "object: GO:0001838", "object: GO:0001837");
        Assert.True(host.Refresh());
        Assert.Empty((await host.JsonAsync("/api/v1/status"))["problems"]!.AsArray());
        Assert.Equal("healthy", (string)(await host.JsonAsync("/health/ready"))["status"]!);
    }

    [Fact]
    public async Task Refresh_FolderGone_KeepsTheOldGraph()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        Directory.Move(records.Root, records.Root + ".away");
        Assert.False(host.Refresh());
        Assert.Single((await host.JsonAsync("/api/v1/chains?from=miR-19b&to=metastasis"))["chains"]!.AsArray());
        Directory.Move(records.Root + ".away", records.Root);
        Assert.True(host.Refresh());
    }

    [Fact]
    public async Task Refresh_LinkToNowhere_IsARefusedChangeNotAnEnd()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        File.CreateSymbolicLink(records.PathOf("publications/gone-2020.yaml"), "/nowhere/gone-2020.yaml");
        Assert.False(host.Refresh());
        Assert.NotEmpty(host.Store.Problems);
        records.Delete("publications/gone-2020.yaml");
        Assert.True(host.Refresh());
    }

    [Fact]
    public async Task Refresh_NoChange_KeepsTheGraphAsItIs()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var graph = host.Store.Current;
        Assert.True(host.Refresh());
        Assert.Same(graph, host.Store.Current);
    }

    [Fact]
    public async Task Readers_WhileGraphsAreSwapped_SeeOneOrTheOtherWhole()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        const string first = "certainty: suggested, claim: Less PTEN brings EMT.", second = "certainty: demonstrated, claim: Less PTEN brings EMT.";
        var beliefs = new Dictionary<string, double> { [host.Store.Current.Snapshot.Knowledge.Version.Hash] = 0.26 };
        records.Replace(GoodRecords.Study, first, second);
        Assert.True(host.Refresh());
        beliefs[host.Store.Current.Snapshot.Knowledge.Version.Hash] = 0.3;
        Assert.Equal(2, beliefs.Count);

        using var answered = new SemaphoreSlim(0);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var seen = new HashSet<string>();
            while (!stop.IsCancellationRequested)
            {
                var answer = await host.JsonAsync("/api/v1/chains?from=miR-19b&to=metastasis");
                var version = (string)answer["graph"]!["version"]!;
                Assert.Equal(beliefs[version], (double)answer["chains"]![0]!["hops"]![1]!["belief"]!);
                seen.Add(version);
                answered.Release();
            }
            return seen;
        }, TestContext.Current.CancellationToken)).ToList();
        for (var swap = 0; swap < 20; swap++)
        {
            records.Replace(GoodRecords.Study, swap % 2 == 0 ? second : first, swap % 2 == 0 ? first : second);
            Assert.True(host.Refresh());
            while (await answered.WaitAsync(0, TestContext.Current.CancellationToken)) { }
            // Each reader may have asked before the swap; one more answer than readers was asked for after it.
            for (var answer = 0; answer <= readers.Count; answer++) Assert.True(await answered.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        }
        await stop.CancelAsync();
        Assert.Equal(beliefs.Keys.Order(StringComparer.Ordinal), (await Task.WhenAll(readers)).SelectMany(s => s).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Start_BrokenRecords_Is1WithEveryProblem()
    {
        using var records = RecordFolder.Good();
        records.Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838");
        Assert.Equal((1, true), await Run(" ID05 ", "--ExoGraph:Records", records.Root));
    }

    [Theory]
    [InlineData("ExoGraph:Limits:MaxHops must be from 1 to 32.", "--ExoGraph:Limits:MaxHops", "99")]
    [InlineData("ExoGraph:Limits:MaxK must be from 1 to 100000.", "--ExoGraph:Limits:MaxK", "0")]
    public async Task Start_WrongSetting_Is2WithASentence(string sentence, params string[] args) =>
        Assert.Equal((2, true), await Run(sentence, ["--ExoGraph:Records", CuratedGraph.Folder, .. args]));

    [Fact]
    public async Task Start_AddressInUse_Is3()
    {
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder);
        Assert.Equal((3, true), await Run("address already in use", "--ExoGraph:Records", CuratedGraph.Folder, "--urls", host.Client.BaseAddress!.ToString().TrimEnd('/')));
    }

    private static async Task<(int Code, bool Says)> Run(string sentence, params string[] args)
    {
        using var error = new StringWriter();
        var code = await ServiceRunner.RunAsync(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", .. args], error, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        return (code, error.ToString().Contains(sentence, StringComparison.Ordinal));
    }
}
