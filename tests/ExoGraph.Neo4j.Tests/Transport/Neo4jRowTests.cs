using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

public sealed class Neo4jRowTests
{
    private readonly Neo4jRow _row = new(["i", "n", "tags", "d"], [5L, null, new List<object?> { "a", "b" }, 0.5]);

    [Fact]
    public void Get_Conversions_FollowTheValue()
    {
        Assert.Equal(5L, _row.Get<long>("i"));
        Assert.Equal(5, _row.Get<int>("i"));
        Assert.Equal(5.0, _row.Get<double>("i"));
        Assert.Equal(0.5, _row.Get<double?>("d"));
        Assert.Null(_row.Get<double?>("n"));
        Assert.Null(_row.Get<string?>("n"));
        Assert.Equal(["a", "b"], _row.GetList<string>("tags"));
        Assert.Empty(_row.GetList<string>("n"));
        Assert.Equal(5L, _row[0]);
    }

    [Fact]
    public void Get_WrongTypeOrName_SaysWhich()
    {
        Assert.Contains("'n' holds null, not Int64", Assert.Throws<InvalidCastException>(() => _row.Get<long>("n")).Message, StringComparison.Ordinal);
        Assert.Contains("'i' holds Int64, not String", Assert.Throws<InvalidCastException>(() => _row.Get<string>("i")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(() => _row.Get<long>("d"));
        Assert.Contains("no column 'x', only i, n, tags, d", Assert.Throws<KeyNotFoundException>(() => _row["x"]).Message, StringComparison.Ordinal);
    }
}
