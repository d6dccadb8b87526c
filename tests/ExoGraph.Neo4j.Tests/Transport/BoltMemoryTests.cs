using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

[Collection(QuietProcess.Name)]
public sealed class BoltMemoryTests(Neo4jServer server) : MemoryContract(server)
{
    protected override Neo4jOptions Options(TestServer server) => BoltOptions(server);
}
