using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

[Collection(QuietProcess.Name)]
public sealed class QueryApiMemoryTests(Neo4jServer server) : MemoryContract(server)
{
    protected override Neo4jOptions Options(TestServer server) => server.Http;
}
