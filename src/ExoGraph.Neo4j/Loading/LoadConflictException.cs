namespace ExoGraph.Neo4j.Loading;

/// <summary>The database changed under a load, or holds what the load cannot go on with.</summary>
/// <param name="message">One sentence.</param>
/// <param name="mayPass">Whether reading the database again may help.</param>
internal sealed class LoadConflictException(string message, bool mayPass) : Exception(message)
{
    public bool MayPass { get; } = mayPass;
}
