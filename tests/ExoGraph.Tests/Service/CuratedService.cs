namespace ExoGraph.Tests.Service;

/// <summary>One host on the repository's own records for all tests that only read.</summary>
public sealed class CuratedService : IAsyncLifetime
{
    public ServiceHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await ServiceHost.StartAsync(CuratedGraph.Folder);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
