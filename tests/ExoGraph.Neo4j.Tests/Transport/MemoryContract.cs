using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>What is read is not kept. Measured on the heap of the process, so nothing else may run beside it.</summary>
public abstract class MemoryContract(Neo4jServer server) : TransportContract(server)
{
    [Fact]
    public async Task Read_ManyRows_MemoryStaysBounded()
    {
        await using var transport = await OpenAsync();
        var statement = CypherStatement.Read("UNWIND range(1, 400000) AS i RETURN i, toString(i) + $pad AS text", ("pad", new string('x', 200)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long count = 0, sum = 0, most = 0;

        await foreach (var row in transport.ReadAsync(statement, Token))
        {
            count++;
            sum += row.Get<long>("i");
            if (count % 50_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(400_000, count);
        Assert.Equal(400_000L * 400_001 / 2, sum);
        Assert.True(most < 40_000_000, $"{most} bytes are held while 90 MB stream by.");
    }
}
