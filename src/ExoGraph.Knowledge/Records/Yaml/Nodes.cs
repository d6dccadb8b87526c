namespace ExoGraph.Knowledge.Records.Yaml;

/// <summary>A part of a YAML file that remembers its line.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
internal abstract record Node(int Line)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string What { get; }
}

/// <summary>A text, number or word.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">As written, without quotes.</param>
/// <param name="IsPlain">Written without quotes.</param>
internal sealed record TextNode(int Line, string Text, bool IsPlain) : Node(Line)
{
    /// <inheritdoc/>
    public override string What => IsPlain && Text.Length == 0 ? "nothing" : "a text";
}

/// <summary>A list.</summary>
internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line)
{
    /// <inheritdoc/>
    public override string What => "a list";
}

/// <summary>Fields by name; each name once.</summary>
internal sealed record MapNode(int Line, IReadOnlyList<MapEntry> Entries) : Node(Line)
{
    /// <inheritdoc/>
    public override string What => "a map of fields";
}

/// <summary>One field.</summary>
internal sealed record MapEntry(string Key, int Line, Node Value);
