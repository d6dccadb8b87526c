using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.CoreTests.Vocabularies;

public sealed class SignsTests
{
    [Theory]
    [InlineData("", NetEffect.Promotes)]
    [InlineData("+", NetEffect.Promotes)]
    [InlineData("-", NetEffect.Inhibits)]
    [InlineData("--", NetEffect.Promotes)]
    [InlineData("--+", NetEffect.Promotes)]
    [InlineData("-=-=-", NetEffect.Inhibits)]
    [InlineData("==", NetEffect.Promotes)]
    [InlineData("?", NetEffect.Indeterminate)]
    [InlineData("-?-", NetEffect.Indeterminate)]
    public void Product_OfSigns_IsTheNetEffect(string marks, NetEffect expected) =>
        Assert.Equal(expected, Signs.Product(marks.Select(m => Signs.TryParse(m.ToString(), out var sign) ? sign : throw new InvalidOperationException())));

    [Fact]
    public void Product_OfRandomSigns_IsTheParityOfMinus_OrIndeterminateWithOneUnknown()
    {
        var random = new Random(20);
        for (var round = 0; round < 2000; round++)
        {
            var signs = Enumerable.Range(0, random.Next(10)).Select(_ => (Sign)random.Next(1, 5)).ToList();
            var expected = signs.Contains(Sign.Unknown) ? NetEffect.Indeterminate : signs.Count(s => s == Sign.Minus) % 2 == 0 ? NetEffect.Promotes : NetEffect.Inhibits;
            Assert.Equal(expected, Signs.Product(signs));
        }
    }

    [Fact]
    public void Product_WithAnUnsignedStatement_Throws() => Assert.Throws<ArgumentException>(() => Signs.Product([Sign.Plus, Sign.None]));

    [Fact]
    public void Mark_AndTryParse_AreInverse()
    {
        foreach (var sign in Enum.GetValues<Sign>())
        {
            Assert.True(Signs.TryParse(sign.Mark(), out var back));
            Assert.Equal(sign, back);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("++")]
    [InlineData("plus")]
    public void TryParse_AnotherMark_IsRefused(string? mark) => Assert.False(Signs.TryParse(mark, out _));
}
