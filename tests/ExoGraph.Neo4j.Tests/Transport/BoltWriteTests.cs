using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

[Collection(WholeDatabase.Name)]
public sealed class BoltWriteTests(Neo4jServer server) : WriteContract(server)
{
    protected override Neo4jOptions Options(TestServer server) => BoltOptions(server);
}
