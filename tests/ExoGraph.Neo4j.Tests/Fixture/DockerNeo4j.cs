using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>A server in a container, where a Docker engine runs.</summary>
internal sealed class DockerNeo4j : IAsyncDisposable
{
    private readonly IContainer _container;
    private readonly string _password;

    private DockerNeo4j(IContainer container, string password)
    {
        _container = container;
        _password = password;
    }

    public TestServer Server => new(
        $"http://{_container.Hostname}:{_container.GetMappedPublicPort(7474)}",
        $"bolt://{_container.Hostname}:{_container.GetMappedPublicPort(7687)}",
        "neo4j",
        _password);

    /// <summary>Starts a container, or tells why none can be started.</summary>
    public static async Task<(DockerNeo4j? Server, string WhyNot)> TryStartAsync()
    {
        try
        {
            var password = LocalNeo4j.NewPassword();
            var container = new ContainerBuilder("neo4j:5.26-community")
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{password}")
                .WithPortBinding(7474, assignRandomHostPort: true)
                .WithPortBinding(7687, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPath("/").ForPort(7474)))
                .Build();
            await container.StartAsync();
            return (new(container, password), "");
        }
        catch (Exception e)
        {
            // Testcontainers reports a missing engine by several types; all mean the same here.
            return (null, e.Message.ReplaceLineEndings("\n").Split('\n')[0]);
        }
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
