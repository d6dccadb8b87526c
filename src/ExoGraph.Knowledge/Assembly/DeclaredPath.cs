using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>A mechanism's path with its transfer replaced by the hops it stands for there.</summary>
/// <param name="Hops">The hops in order.</param>
/// <param name="Transfer">The transfer of the path; null where it has none.</param>
/// <param name="AfterTransfer">The index of the first hop after the transfer; the number of hops where none follows or there is no transfer.</param>
internal sealed record DeclaredPath(IReadOnlyList<Statement> Hops, Transfer? Transfer, int AfterTransfer)
{
    /// <summary>The vertices, from the first subject to the last object.</summary>
    public IReadOnlyList<Curie> Vertices => Hops.Count == 0 ? [] : [Hops[0].Subject, .. Hops.Select(h => h.Object)];
}
