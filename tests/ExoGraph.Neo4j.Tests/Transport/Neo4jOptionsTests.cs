using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

public sealed class Neo4jOptionsTests
{
    [Fact]
    public void Defaults_ArePinned()
    {
        var options = new Neo4jOptions();

        Assert.Equal((null, null, null, "neo4j", false), (options.Uri, options.User, options.Password, options.Database, options.ReadOnly));
        Assert.False(options.IsConfigured);
    }

    [Theory]
    [InlineData("http://localhost:7474", null, null, "neo4j")]
    [InlineData("https://example.org/neo4j/", "neo4j", "secret", "exo-graph.1")]
    [InlineData("neo4j+s://example.org", "neo4j", "secret", "neo4j")]
    [InlineData("bolt+ssc://127.0.0.1:7687", null, null, "0a1b2c3d")]
    public void Validate_SoundSettings_FindsNothing(string uri, string? user, string? password, string database) =>
        Assert.Empty(new Neo4jOptions { Uri = uri, User = user, Password = password, Database = database }.Validate());

    [Theory]
    [InlineData(null, null, null, "neo4j", "Uri is not set")]
    [InlineData("localhost", null, null, "neo4j", "Uri is not an address")]
    [InlineData("ftp://localhost", null, null, "neo4j", "Uri begins with ftp://")]
    [InlineData("http://neo4j:secret@localhost:7474", null, null, "neo4j", "Uri holds a user or password")]
    [InlineData("http://localhost:7474?x=1", null, null, "neo4j", "Uri holds a '?' or '#' part")]
    [InlineData("bolt://localhost/neo4j", null, null, "neo4j", "Uri holds a path")]
    [InlineData("http://localhost:7474/db/neo4j/query/v2", null, null, "neo4j", "end it before /db")]
    [InlineData("http://localhost", "neo4j", null, "neo4j", "User is set without")]
    [InlineData("http://localhost", null, "secret", "neo4j", "Password is set without")]
    [InlineData("http://localhost", "neo4j:x", "secret", "neo4j", "User holds a ':'")]
    [InlineData("http://localhost", null, null, "system", "holds no graph")]
    [InlineData("http://localhost", null, null, "my graph", "Database is 'my graph'")]
    public void Validate_OneMistake_SaysItInOneSentence(string? uri, string? user, string? password, string database, string says)
    {
        var mistake = Assert.Single(new Neo4jOptions { Uri = uri, User = user, Password = password, Database = database }.Validate());

        Assert.StartsWith("ExoGraph:Neo4j:", mistake, StringComparison.Ordinal);
        Assert.Contains(says, mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_WrongSettings_SaysEachMistake()
    {
        var failure = Assert.Throws<Neo4jTransportException>(() => Neo4jTransportFactory.Create(new() { Uri = "ftp://localhost", User = "neo4j" }));

        Assert.Equal(Neo4jErrorKind.Misconfigured, failure.Kind);
        Assert.Contains("ftp://", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Password", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_BoltAddress_IsBoltOrSaysHowToBuildIt()
    {
        var options = new Neo4jOptions { Uri = "neo4j://localhost:7687" };
        if (Neo4jTransportFactory.HasBolt)
        {
            await using var transport = Neo4jTransportFactory.Create(options);
            Assert.Equal("database 'neo4j' at neo4j://localhost:7687", transport.Target);
            return;
        }

        var failure = Assert.Throws<Neo4jTransportException>(() => Neo4jTransportFactory.Create(options));
        Assert.Equal(Neo4jErrorKind.Misconfigured, failure.Kind);
        Assert.Contains("-p:Neo4jDriver=true", failure.Message, StringComparison.Ordinal);
        Assert.Contains("http://", failure.Message, StringComparison.Ordinal);
    }
}
