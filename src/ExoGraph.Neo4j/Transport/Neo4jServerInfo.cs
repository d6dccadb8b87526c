namespace ExoGraph.Neo4j.Transport;

/// <summary>What a loader or a health check must know of the server.</summary>
/// <param name="Version">As the server gives it, such as <c>5.26.30</c>.</param>
/// <param name="Edition"><c>community</c> or <c>enterprise</c>.</param>
/// <param name="ReadOnly">Whether the server allows no writing to this database.</param>
/// <param name="TransactionMemoryLimit">
/// Bytes of heap that one transaction may take: the smallest of the server's limits; <see langword="null"/> when unlimited or not told.
/// </param>
public sealed record Neo4jServerInfo(string Version, string Edition, bool ReadOnly, long? TransactionMemoryLimit)
{
    /// <summary>The oldest server ExoGraph works with: the first with explicit transactions in its Query API.</summary>
    public static Version MinimumVersion { get; } = new(5, 26);
}
