using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>Two loaders on one database.</summary>
[Collection(WholeDatabase.Name)]
public sealed class TwoLoadersTests(Neo4jServer server)
{
    private static readonly LoadOptions s_batches = new() { MaxTransactionElements = 0, BatchSize = 100 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_WhileAnotherLoads_GivesWayClearly()
    {
        await using var transport = await server.OpenClearAsync();
        await using var other = await server.OpenAsync();
        LoadReport? second = null;
        var told = new Told(p =>
        {
            if (p.Stage == LoadStage.Writing && p.Done > 300 && second is null)
                second = other.LoadAsync(CuratedGraph.PartProjection).GetAwaiter().GetResult();
        });

        var first = await transport.LoadAsync(CuratedGraph.PartProjection, s_batches, told);

        Assert.True(first.InStep);
        Assert.Equal(LoadOutcome.GaveWay, second!.Outcome);
        Assert.Matches(@"^Another loader \(.+, process \d+\) is loading .+; its lock runs out in \d+ s unless it renews it\. Nothing was written; try again later\.$", second.Message);
        Loads.AssertClean(await transport.VerifyAsync(CuratedGraph.PartProjection));
    }

    [Fact]
    public async Task Load_TwoAtOnceThatWait_BothEndInStep()
    {
        await using var transport = await server.OpenClearAsync();
        await using var other = await server.OpenAsync();
        var next = CuratedGraph.Projection;
        var waits = s_batches with { WaitForOther = TimeSpan.FromMinutes(2) };

        var reports = await Task.WhenAll(transport.LoadAsync(CuratedGraph.PartProjection, waits), other.LoadAsync(CuratedGraph.PartProjection, waits));
        var mixed = await Task.WhenAll(transport.LoadAsync(next, waits), other.LoadAsync(CuratedGraph.PartProjection, waits));
        var held = await VersionNode.ReadAsync(transport, Token);

        Assert.Equal([LoadOutcome.Loaded, LoadOutcome.Unchanged], reports.Select(r => r.Outcome).Order());
        Assert.All(mixed, r => Assert.True(r.InStep, r.Message));
        Loads.AssertClean(await transport.VerifyAsync(held!.Hash == next.Version.Hash ? next : CuratedGraph.PartProjection));
    }

    [Fact]
    public async Task Load_LockOfALoaderThatDied_IsTakenOverAfterItsLease()
    {
        await using var transport = await server.OpenClearAsync();
        await transport.LoadAsync(CuratedGraph.PartProjection);
        await transport.WriteAsync(CypherStatement.Write("MERGE (l:LoadLock {id: 'exograph'}) SET l.owner = 'gone/1/x', l.until = timestamp() + 1500"), Token);

        var early = await transport.LoadAsync(CuratedGraph.PartProjection);
        var patient = await transport.LoadAsync(CuratedGraph.PartProjection, new LoadOptions { WaitForOther = TimeSpan.FromMinutes(1) });

        Assert.Equal(LoadOutcome.GaveWay, early.Outcome);
        Assert.Equal(LoadOutcome.Unchanged, patient.Outcome);
    }

    [Fact]
    public async Task Load_LockTakenOverMidway_StopsWriting()
    {
        await using var transport = await server.OpenClearAsync();
        await using var other = await server.OpenAsync();
        var taken = false;
        var written = 0L;
        var told = new Told(p =>
        {
            if (p.Stage != LoadStage.Writing || p.Done < 300 || taken) return;
            taken = true;
            other.WriteAsync(CypherStatement.Write("MATCH (l:LoadLock {id: 'exograph'}) SET l.owner = 'else/2/y', l.until = timestamp() + 600000")).GetAwaiter().GetResult();
            written = other.CountAsync("MATCH (n) RETURN count(n) AS n").GetAwaiter().GetResult();
        });

        var report = await transport.LoadAsync(CuratedGraph.PartProjection, s_batches, told);

        Assert.Equal(LoadOutcome.GaveWay, report.Outcome);
        Assert.Contains("has taken over", report.Message, StringComparison.Ordinal);
        Assert.Equal(written, await transport.CountAsync("MATCH (n) RETURN count(n) AS n"));
    }
}
