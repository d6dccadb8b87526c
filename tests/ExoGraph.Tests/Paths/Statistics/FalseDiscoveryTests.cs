using ExoGraph.Paths.Statistics;

namespace ExoGraph.Tests.Paths.Statistics;

public sealed class FalseDiscoveryTests
{
    [Fact]
    public void Adjust_FourValues_EqualsHandComputation() =>
        // In order .005, .01, .03, .04: times 4/1, 4/2, 4/3, 4/4, then the least from the right.
        Assert.Equal([.02, .04, .04, .02], FalseDiscovery.Adjust([.01, .04, .03, .005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void Adjust_ValuesNearOne_StayAtMostOne() => Assert.All(FalseDiscovery.Adjust([.9, 1, .95]), p => Assert.InRange(p, .9, 1));

    [Fact]
    public void Adjust_Nothing_GivesNothing() => Assert.Empty(FalseDiscovery.Adjust([]));
}
