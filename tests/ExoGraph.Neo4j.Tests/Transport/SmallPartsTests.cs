using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

public sealed class SmallPartsTests
{
    [Theory]
    [InlineData("0B", 0L)]
    [InlineData("512B", 512L)]
    [InlineData("16.00MiB", 16L << 20)]
    [InlineData("716.80MiB", 751_619_276L)]
    [InlineData("2.00GiB", 2L << 30)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("many", null)]
    public void MemorySize_AsServersPrintIt_IsBytes(string? text, long? bytes) => Assert.Equal(bytes, MemorySize.Parse(text));

    [Fact]
    public void RetryPolicy_Default_DoublesUpToItsLimit()
    {
        Assert.Equal(5, RetryPolicy.Default.Attempts);
        Assert.Equal([125, 250, 500, 1000], Enumerable.Range(1, 4).Select(n => RetryPolicy.Default.DelayAfter(n).TotalMilliseconds));
        Assert.Equal(TimeSpan.FromSeconds(5), RetryPolicy.Default.DelayAfter(1000));
    }

    [Fact]
    public void BookmarkKeeper_ConcurrentWrites_KeepsBoth()
    {
        var keeper = new BookmarkKeeper();
        keeper.Replace([], ["FB:0"]);
        var sent = keeper.Current;

        keeper.Replace(sent, ["FB:1"]);
        keeper.Replace(sent, ["FB:2"]);
        keeper.Replace(["FB:9"], []);
        Assert.Equal(["FB:1", "FB:2"], keeper.Current);

        keeper.Replace(keeper.Current, ["FB:3"]);
        Assert.Equal(["FB:3"], keeper.Current);
    }

    [Fact]
    public void WriteCounters_Add_AddsEach()
    {
        var sum = new WriteCounters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) + new WriteCounters(NodesCreated: 10, ConstraintsRemoved: 1);

        Assert.Equal(new WriteCounters(11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12), sum);
        Assert.True(default(WriteCounters).IsEmpty);
        Assert.False(sum.IsEmpty);
    }
}
