namespace ExoGraph.Service.Documents;

/// <summary>Hops of a chain that one publication asserts together; a single statement is a run too.</summary>
/// <param name="First">Its first hop, from 1.</param>
/// <param name="Last">Its last hop.</param>
/// <param name="Belief">The least belief among its hops, two digits: what it gives the score.</param>
public sealed record RunDocument(int First, int Last, double Belief);
