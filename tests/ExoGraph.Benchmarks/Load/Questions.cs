namespace ExoGraph.Benchmarks.Load;

/// <summary>What the clients ask: pages and API, the three jobs and what people click from there.</summary>
public static class Questions
{
    /// <summary>The addresses, asked in turn.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/chains?from=miR-19b-3p&to=metastasis", "/api/v1/chains?from=miR-19b-3p&to=metastasis", "/shared?kind=targets", "/api/v1/shared?kind=outcomes",
        "/entities/PTEN", "/api/v1/search?q=miR19b", "/publications/wang-2019", "/markers", "/api/v1/chains?from=Cargo&to=angiogenesis",
        "/api/v1/statements?object=PTEN", "/chains?from=miR-92a-3p&to=metastasis", "/api/v1/entities/CD274", "/carriers?drug=doxorubicin", "/audit", "/api/v1/status",
    ];
}
