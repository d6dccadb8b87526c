using ExoGraph.Core.Beliefs;

namespace ExoGraph.Tests.CoreTests.Beliefs;

public sealed class TwoDigitsTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(0.255, 0.26, "0.26")]
    [InlineData(0.285, 0.29, "0.29")]
    [InlineData(0.425, 0.43, "0.43")]
    [InlineData(0.3, 0.3, "0.30")]
    [InlineData(0.95, 0.95, "0.95")]
    [InlineData(0.994, 0.99, "0.99")]
    [InlineData(0.995, 1.0, "1.0")]
    [InlineData(0.01349, 0.013, "0.013")]
    [InlineData(0.00067, 0.00067, "0.00067")]
    [InlineData(0.0000004449, 0.00000044, "4.4e-7")]
    [InlineData(1, 1, "1.0")]
    [InlineData(12.5, 13, "13")]
    [InlineData(1250, 1300, "1300")]
    public void Round_HalfUp_ToTwoSignificantDigits(double value, double rounded, string text)
    {
        Assert.Equal(rounded, TwoDigits.Round(value), 12);
        Assert.Equal(text, TwoDigits.Text(value));
    }

    [Fact]
    public void Round_OfEveryBelief_IsWithinHalfAStepAndStable()
    {
        for (var millionths = 1; millionths <= 950_000; millionths += 7)
        {
            var value = millionths / 1e6;
            var rounded = TwoDigits.Round(value);
            var step = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
            Assert.InRange(Math.Abs(rounded - value), 0, step * 0.5000001);
            Assert.Equal(rounded, TwoDigits.Round(rounded));
        }
    }
}
