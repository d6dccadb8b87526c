namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A node or edge, whether it comes from a table or from JSON. Lists are joined by <c>|</c>.</summary>
internal interface IKgxItem
{
    ReadOnlySpan<char> this[KgxField field] { get; }
}
