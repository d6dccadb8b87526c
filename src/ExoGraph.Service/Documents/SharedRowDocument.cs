using System.Text.Json.Serialization;

namespace ExoGraph.Service.Documents;

/// <summary>A thing that is hit in several cancers.</summary>
/// <param name="Shared">The thing.</param>
/// <param name="SameSign">Whether all signs agree.</param>
/// <param name="Cancers">The cancers, and how it is hit in each.</param>
/// <param name="Significance">How it compares with chance, where that was asked.</param>
public sealed record SharedRowDocument(
    EntityRef Shared, bool SameSign, IReadOnlyList<SharedCancerDocument> Cancers, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SignificanceDocument? Significance = null);
