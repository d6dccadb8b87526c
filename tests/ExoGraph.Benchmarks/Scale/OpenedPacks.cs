using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>The packs that the figures are about; others in the folder are left aside.</summary>
internal static class OpenedPacks
{
    private static readonly string[] s_names = ["dorothea", "exocarta", "hetionet", "mirtarbase", "signor", "trrust", "vesiclepedia"];

    /// <summary>Opens them, or some of them.</summary>
    /// <exception cref="InvalidOperationException">One of them can't be opened.</exception>
    public static IReadOnlyList<Pack> Of(string folder, Vocabulary vocabulary, params string[] names)
    {
        if (names.Length == 0) names = s_names;
        var store = new PackStore(folder);
        var opened = new PackOpening[names.Length];
        Parallel.For(0, names.Length, i => opened[i] = store.Open(names[i], vocabulary));
        return [.. opened.Select(o => o.Pack ?? throw new InvalidOperationException(o.Problem?.ToString()))];
    }
}
