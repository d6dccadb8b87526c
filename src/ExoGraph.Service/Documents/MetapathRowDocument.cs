using System.Text.Json.Serialization;

namespace ExoGraph.Service.Documents;

/// <summary>One metapath that joins start and end.</summary>
/// <param name="Metapath">As text: classes and predicates in turn.</param>
/// <param name="Steps">Its edges in order.</param>
/// <param name="Paths">How many paths of this kind there are.</param>
/// <param name="Weight">The degree-weighted path count.</param>
/// <param name="Null">How networks of the same degrees compare, where that was asked.</param>
public sealed record MetapathRowDocument(
    string Metapath, IReadOnlyList<MetapathStepDocument> Steps, long Paths, double Weight, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MetapathNullDocument? Null = null);
