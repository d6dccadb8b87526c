using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.CoreTests.Identifiers;

public sealed class RecordIdTests
{
    [Theory]
    [InlineData("wang-2019#s1", "wang-2019", "s1")]
    [InlineData("wang-2019#t1.carries.mirbase.mature:MIMAT0000074", "wang-2019", "t1.carries.mirbase.mature:MIMAT0000074")]
    [InlineData("mirtarbase#17", "mirtarbase", "17")]
    [InlineData("a#b#c", "a", "b#c")]
    public void TryParse_WellFormed_SplitsAtTheFirstHash(string text, string file, string local)
    {
        Assert.True(RecordId.TryParse(text, out var id));
        Assert.Equal((text, file, local), (id.Text, id.File.Text, id.Local));
        Assert.Equal(new RecordId(new PublicationKey(file), local), id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wang-2019")]
    [InlineData("#s1")]
    [InlineData("wang-2019#")]
    public void TryParse_Malformed_IsRefused(string? text)
    {
        Assert.False(RecordId.TryParse(text, out _));
        if (text is not null) Assert.Throws<FormatException>(() => new RecordId(text));
    }
}
