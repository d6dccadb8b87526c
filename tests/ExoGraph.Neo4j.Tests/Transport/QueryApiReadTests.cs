using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

[Collection(WholeDatabase.Name)]
public sealed class QueryApiReadTests(Neo4jServer server) : ReadContract(server)
{
    protected override Neo4jOptions Options(TestServer server) => server.Http;
}
