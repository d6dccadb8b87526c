using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.CoreTests.Identifiers;

public sealed class CurieTests
{
    [Theory]
    [InlineData("HGNC:9588", "HGNC", "9588")]
    [InlineData("mirbase.mature:MIMAT0000074", "mirbase.mature", "MIMAT0000074")]
    [InlineData("exo:ev.ccrcc-csc", "exo", "ev.ccrcc-csc")]
    [InlineData("a:b:c", "a", "b:c")]
    public void TryParse_WellFormed_SplitsAtTheFirstColon(string text, string prefix, string local)
    {
        Assert.True(Curie.TryParse(text, out var curie));
        Assert.Equal((text, prefix, local), (curie.Text, curie.Prefix, curie.Local));
        Assert.Equal(new Curie(text), curie);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("HGNC")]
    [InlineData(":9588")]
    [InlineData("HGNC:")]
    [InlineData("HGNC: 9588")]
    [InlineData("HGNC:95\t88")]
    [InlineData("HGNC:9588|HGNC:1")]
    public void TryParse_Malformed_IsRefused(string? text)
    {
        Assert.False(Curie.TryParse(text, out _));
        if (text is not null) Assert.Throws<FormatException>(() => new Curie(text));
    }

    [Fact]
    public void CompareTo_OrdersOrdinally_WhateverTheCulture()
    {
        Curie[] ids = [new("exo:b"), new("HGNC:9"), new("HGNC:10"), new("exo:B")];
        Assert.Equal(["HGNC:10", "HGNC:9", "exo:B", "exo:b"], ids.Order().Select(i => i.Text));
    }
}
