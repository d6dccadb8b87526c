using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>Reading: types, parameters, streams, errors.</summary>
public abstract class ReadContract(Neo4jServer server) : TransportContract(server)
{
    [Fact]
    public async Task Read_ScalarsListsMaps_ArriveTyped()
    {
        await using var transport = await OpenAsync();

        var row = await OneAsync(
            transport,
            "RETURN 1 AS i, 1.0 AS d, 9223372036854775807 AS max, -9223372036854775808 AS min, 1e-300 AS tiny, 'miR‑21 → PTEN \"β\" \\\\' AS s, "
            + "true AS t, null AS n, [1, 2.0, 'x', null, [3]] AS list, {a: 1, b: {c: [2.5]}} AS map");

        Assert.Equal(["i", "d", "max", "min", "tiny", "s", "t", "n", "list", "map"], row.Columns);
        Assert.Equal(
            new object?[] { 1L, 1.0, long.MaxValue, long.MinValue, 1e-300, "miR‑21 → PTEN \"β\" \\", true, null }, row.Values.Take(8));
        Assert.Equal(new object?[] { 1L, 2.0, "x", null }, row.GetList<object?>("list").Take(4));
        Assert.Equal([3L], Assert.IsAssignableFrom<IReadOnlyList<object?>>(row.GetList<object?>("list")[4]));
        var map = row.Get<IReadOnlyDictionary<string, object?>>("map");
        Assert.Equal(1L, map["a"]);
        Assert.Equal([2.5], Assert.IsAssignableFrom<IReadOnlyList<object?>>(Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(map["b"])["c"]));
    }

    [Fact]
    public async Task Read_Parameters_KeepTheirTypes()
    {
        await using var transport = await OpenAsync();
        object?[] values = [1, 1L, (short)1, long.MaxValue, long.MinValue, 1.0, 1f, -0.0, 0.1, 1e300, double.Epsilon, 5e20, "1", true, null];

        var row = await OneAsync(
            transport, "RETURN $values AS values, [v IN $values | valueType(v)] AS types", ("values", values));

        Assert.Equal(
            new object?[] { 1L, 1L, 1L, long.MaxValue, long.MinValue, 1.0, 1.0, -0.0, 0.1, 1e300, double.Epsilon, 5e20, "1", true, null },
            row.GetList<object?>("values"));
        Assert.Equal(
            [.. Enumerable.Repeat("INTEGER NOT NULL", 5), .. Enumerable.Repeat("FLOAT NOT NULL", 7), "STRING NOT NULL", "BOOLEAN NOT NULL", "NULL"],
            row.GetList<string>("types"));
    }

    [Fact]
    public async Task Read_NestedParameters_ComeBackEqual()
    {
        await using var transport = await OpenAsync();
        var parameter = new Dictionary<string, object?>
        {
            ["rows"] = new object?[] { new Dictionary<string, object?> { ["id"] = "wang-2019#s1", ["belief"] = 1.0 }, new object?[] { 1, new[] { "a", "b" } } },
            ["empty"] = Array.Empty<string>(),
        };

        var row = await OneAsync(
            transport, "RETURN $p.rows[0].id AS id, valueType($p.rows[0].belief) AS type, $p.rows[1][1] AS tags, size($p.empty) AS none", ("p", parameter));

        Assert.Equal("wang-2019#s1", row.Get<string>("id"));
        Assert.Equal("FLOAT NOT NULL", row.Get<string>("type"));
        Assert.Equal(["a", "b"], row.GetList<string>("tags"));
        Assert.Equal(0, row.Get<int>("none"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Read_NotFiniteParameter_IsRefusedBeforeSending(double value)
    {
        await using var transport = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => OneAsync(transport, "RETURN $p AS p", ("p", value)));
    }

    [Fact]
    public async Task Read_NoRows_IsEmpty()
    {
        await using var transport = await OpenAsync();

        Assert.Empty(await transport.ReadAsync(CypherStatement.Read($"MATCH (n:{Label}) RETURN n.id AS id"), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Read_LongStrings_ArriveWhole()
    {
        await using var transport = await OpenAsync();

        var rows = await transport.ReadAsync(
            CypherStatement.Read("UNWIND range(1, 3) AS i RETURN i, reduce(s = $text, k IN range(1, 4) | s + s) AS text", ("text", new string('ä', 50_000))), Token)
            .ToListAsync(Token);

        Assert.All(rows, row => Assert.Equal(new string('ä', 800_000), row.Get<string>("text")));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task Read_ErrorAfterRows_ComesAfterThem()
    {
        await using var transport = await OpenAsync();
        var seen = new List<long>();

        var failure = await FailureAsync(async () =>
        {
            await foreach (var row in transport.ReadAsync(CypherStatement.Read("UNWIND range(1, 20000) AS i RETURN i + 0 * (1 / (i - 15000)) AS i"), Token))
                seen.Add(row.Get<long>("i"));
        });

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
        Assert.Equal(Neo4jErrorKind.Other, failure.Kind);
        Assert.InRange(seen.Count, 1, 14_999);
        Assert.Equal(Enumerable.Range(1, seen.Count).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task Read_AbandonedMidway_TransportGoesOn()
    {
        await using var transport = await OpenAsync();

        var first = await transport.ReadAsync(CypherStatement.Read("UNWIND range(1, 100000) AS i RETURN i"), Token).FirstAsync(Token);

        Assert.Equal(1, first.Get<long>("i"));
        Assert.Equal(2, (await OneAsync(transport, "RETURN 2 AS i")).Get<long>("i"));
    }

    [Fact]
    public async Task Read_Cancelled_Ends()
    {
        await using var transport = await OpenAsync();
        await OneAsync(transport, "RETURN 1 AS i");
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in transport.ReadAsync(CypherStatement.Read("UNWIND range(1, 5000000) AS i RETURN i"), cancel.Token))
                await cancel.CancelAsync();
        });
    }

    [Fact]
    public async Task Read_SideBySide_EachGetsItsOwn()
    {
        await using var transport = await OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => OneAsync(transport, "RETURN $i AS i", ("i", i))));

        Assert.Equal(Enumerable.Range(0, 16), answers.Select(row => row.Get<int>("i")));
    }

    [Fact]
    public async Task ServerInfo_TellsVersionEditionAndMemory()
    {
        await using var transport = await OpenAsync();

        var info = await transport.GetServerInfoAsync(Token);

        Assert.Matches(@"^\d+\.\d+", info.Version);
        Assert.Contains(info.Edition, new[] { "community", "enterprise" });
        Assert.False(info.ReadOnly);
        Assert.InRange(info.TransactionMemoryLimit ?? 0, 1 << 20, 1L << 50);
    }
}
