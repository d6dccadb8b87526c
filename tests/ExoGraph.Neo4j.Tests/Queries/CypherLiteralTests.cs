using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Queries;

[Collection(WholeDatabase.Name)]
public sealed class CypherLiteralTests(Neo4jServer server)
{
    public static TheoryData<string> Texts => new(
        "plain", "it's", "back\\slash", "ends\\", "\\u0027", "\\\\u0027", "new\nline\tand\0nul", "μ 細胞 \U0001F9EC", "' RETURN 1 //", "$from", "`x`", "\u2028");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Of_AnyText_ReadsBackAsItIs(string text)
    {
        await using var transport = await server.OpenAsync();

        var row = await transport.ReadAsync(CypherStatement.Read($"RETURN {CypherLiteral.Of(text)} AS t, {CypherLiteral.Of(new[] { text, "b" })} AS l"),
            TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(text, row.Get<string>("t"));
        Assert.Equal([text, "b"], row.GetList<string>("l"));
    }

    [Theory]
    [InlineData(0.43, "0.43")]
    [InlineData(1.0, "1.0")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(-3L, "-3")]
    [InlineData(true, "true")]
    [InlineData(null, "null")]
    public void Of_OtherValue_IsItsLiteral(object? value, string expected) => Assert.Equal(expected, CypherLiteral.Of(value));

    [Fact]
    public void Of_UnknownType_Throws() => Assert.Throws<ArgumentException>(() => CypherLiteral.Of(new object()));
}
