using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>Loads into servers that die, lack memory or allow no writing: each a server of its own.</summary>
public sealed class BrokenLoadTests
{
    [Fact]
    public async Task Load_ServerKilledAtTenRandomMoments_ResumesAndVerifiesClean()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync();
        await using var transport = Neo4jTransportFactory.Create(local.Server.Http, retry: new RetryPolicy(1, TimeSpan.Zero, TimeSpan.Zero));
        var random = new Random(20_21);
        var options = new LoadOptions { MaxTransactionElements = 0, BatchSize = 200, Lease = TimeSpan.FromSeconds(1), WaitForOther = TimeSpan.FromMinutes(1) };

        for (var kill = 0; kill < 10; kill++)
        {
            var (batches, task) = (random.Next(0, 5), (Task?)null);
            var told = new Told(p =>
            {
                // The next statement is on its way, or will be, when the signal arrives.
                if (p.Stage is LoadStage.Writing && batches-- <= 0) task ??= Task.Run(local.KillAsync);
            });
            var failure = await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.LoadAsync(CuratedGraph.Projection, options, told));
            Assert.True(failure.MayPass, $"{failure.Kind}: {failure.Message}");
            await task!;
            await local.StartAgainAsync();
        }
        var halfway = await VersionNode.ReadAsync(transport, TestContext.Current.CancellationToken);
        var report = await transport.LoadAsync(CuratedGraph.Projection, options);

        Assert.Equal(VersionNode.LoadingState, halfway!.State);
        Assert.True(report.InStep, report.Message);
        Assert.InRange(report.Counts.Total, 1, CuratedGraph.Projection.Nodes().Count() + CuratedGraph.Projection.Relationships().Count() - 10);
        Loads.AssertClean(await transport.VerifyAsync(CuratedGraph.Projection));
    }

    [Fact]
    public async Task Load_OutOfTransactionMemoryThenReadOnly_FallsBackThenRefuses()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync(settings: "db.memory.transaction.max=8m");
        await using var transport = Neo4jTransportFactory.Create(local.Server.Http);
        var told = new Told();

        var report = await transport.LoadAsync(CuratedGraph.Projection, new LoadOptions { MaxTransactionElements = 1_000_000 }, told);
        var verified = await transport.VerifyAsync(CuratedGraph.Projection);
        await local.StopAsync();
        await local.StartAgainAsync("server.databases.read_only=neo4j");
        var refused = await transport.LoadAsync(CuratedGraph.Projection);

        Assert.Equal((LoadOutcome.Loaded, true, false), (report.Outcome, report.FellBack, report.InOneTransaction));
        Assert.Contains(told.All, p => p.Stage == LoadStage.FallingBack && p.Text.Contains("loading in batches", StringComparison.Ordinal));
        Loads.AssertClean(verified);
        Assert.Equal(LoadOutcome.Refused, refused.Outcome);
        Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 100_000)]
    [InlineData(16L << 20, 2_796)]
    [InlineData(716L << 20, 100_000)]
    public void TransactionSize_ByTheServersLimit_LeavesRoom(long? limit, int most) => Assert.Equal(most, TransactionSize.Of(limit));
}
