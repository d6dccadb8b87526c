namespace ExoGraph.Service.Documents;

/// <summary>One molecule that a vesicle carries.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Form">In which form.</param>
/// <param name="Loading">How it came in.</param>
/// <param name="Topology">Where it is.</param>
/// <param name="Enriched">Whether it is said to be enriched.</param>
public sealed record CargoDocument(string Id, string Label, string Form, string Loading, string Topology, bool? Enriched);
