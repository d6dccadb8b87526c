using ExoGraph.Core.Beliefs;

namespace ExoGraph.Tests.CoreTests.Beliefs;

public sealed class BeliefTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-0.5, 0)]
    [InlineData(0.4249999, 425_000)]
    [InlineData(0.0000005, 1)]
    [InlineData(0.00000049, 0)]
    [InlineData(0.255, 255_000)]
    [InlineData(0.95, 950_000)]
    [InlineData(0.951, 950_000)]
    [InlineData(1, 950_000)]
    public void Of_RoundsHalfUpToMillionths_AndCaps(double value, int millionths) => Assert.Equal(millionths, Belief.Of(value).Millionths);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(425_000, 425_000)]
    [InlineData(1_000_000, 950_000)]
    public void OfMillionths_Stored_IsClamped(int stored, int kept) => Assert.Equal(kept, Belief.OfMillionths(stored).Millionths);

    [Fact]
    public void ToString_HasTwoDigits_ExactHasAll()
    {
        var belief = Belief.Of(0.255001);
        Assert.Equal(("0.26", "0.255001", 0.26), (belief.ToString(), belief.Exact, belief.Shown));
        Assert.True(Belief.Of(0.2) < belief && belief >= Belief.Of(0.255001));
    }
}
