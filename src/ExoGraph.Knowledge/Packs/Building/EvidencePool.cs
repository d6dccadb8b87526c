namespace ExoGraph.Knowledge.Packs.Building;

/// <summary>Keeps once what pieces of evidence share.</summary>
internal sealed class EvidencePool
{
    private readonly IndexedList<EvidenceKind> _kinds = new();

    public EvidencePool() => Locators = new LocatorPool(Texts);

    public TextPool Texts { get; } = new();

    public LocatorPool Locators { get; }

    public EvidenceKind KindOf(in EvidenceRow evidence) => _kinds[evidence.Kind];

    /// <summary>A piece of evidence.</summary>
    /// <param name="study">A PubMed id; 0 for none; below 0 the number of a text.</param>
    /// <param name="locator">Its place in the source.</param>
    /// <param name="claim">What the source says, in our words.</param>
    /// <param name="flags">Direction and certainty.</param>
    /// <param name="original">Subject and object as the source wrote them, by a tab; empty where it used the labels.</param>
    public EvidenceRow Add(int study, ReadOnlySpan<char> locator, ReadOnlySpan<char> claim, byte flags, ReadOnlySpan<char> original = default)
    {
        var (prefix, number) = Locators.Add(locator);
        return new EvidenceRow(study, number, _kinds.Add(new EvidenceKind(prefix, Texts.Add(claim), Texts.Add(original), flags)));
    }
}
