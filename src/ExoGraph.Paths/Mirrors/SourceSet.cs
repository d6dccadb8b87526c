using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Mirrors;

/// <summary>A set of sources: the curated records and packs by number.</summary>
/// <param name="Bits">Bit 0 for the curated records, bit n for pack n - 1.</param>
public readonly record struct SourceSet(ulong Bits)
{
    /// <summary>How many packs a set can tell apart.</summary>
    public const int MaxPacks = 63;

    /// <summary>Only the curated records.</summary>
    public static readonly SourceSet Curated = new(1);

    /// <summary>Whether packs are opted in, so that they corroborate.</summary>
    public bool HasPacks => (Bits & ~1ul) != 0;

    /// <summary>Whether a source is in the set, by its number (0 for the curated records).</summary>
    public bool Contains(int source) => (Bits >> source & 1) != 0;

    /// <summary>Reads the names of a query.</summary>
    /// <param name="names"><c>curated</c>, <c>all</c>, or names of packs; an empty list is <c>curated</c>.</param>
    /// <param name="packs">The packs that there are.</param>
    /// <param name="unknown">Names that mean nothing.</param>
    public static SourceSet Parse(IReadOnlyList<string> names, IReadOnlyList<IPack> packs, out IReadOnlyList<string> unknown)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(packs);
        var bits = names.Count == 0 ? Curated.Bits : 0;
        var missing = new List<string>();
        foreach (var name in names)
        {
            var found = Bit(name, packs);
            if (found == 0) missing.Add(name);
            bits |= found;
        }
        unknown = missing;
        return new SourceSet(bits);
    }

    /// <summary>The names of the sources in the set, curated records first.</summary>
    public IReadOnlyList<string> Names(IReadOnlyList<IPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var set = this;
        return [.. packs.Select(p => p.Name).Prepend(SourceNames.Curated).Where((_, i) => set.Contains(i))];
    }

    private static ulong Bit(string name, IReadOnlyList<IPack> packs)
    {
        if (string.Equals(name, SourceNames.Curated, StringComparison.OrdinalIgnoreCase)) return 1;
        if (string.Equals(name, SourceNames.All, StringComparison.OrdinalIgnoreCase)) return packs.Count == MaxPacks ? ulong.MaxValue : (1ul << packs.Count + 1) - 1;
        for (var p = 0; p < packs.Count; p++)
            if (string.Equals(packs[p].Name, name, StringComparison.OrdinalIgnoreCase)) return 1ul << p + 1;
        return 0;
    }
}
