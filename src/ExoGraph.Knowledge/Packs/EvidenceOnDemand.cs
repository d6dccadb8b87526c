using System.Collections;
using ExoGraph.Core.Evidences;

namespace ExoGraph.Knowledge.Packs;

/// <summary>Evidence that is read from the pack's file when it is first looked at: most statements of a long answer are listed without it.</summary>
internal sealed class EvidenceOnDemand(Func<IReadOnlyList<Evidence>> read) : IReadOnlyList<Evidence>
{
    private readonly Lazy<IReadOnlyList<Evidence>> _evidence = new(read);

    public int Count => _evidence.Value.Count;

    public Evidence this[int index] => _evidence.Value[index];

    public IEnumerator<Evidence> GetEnumerator() => _evidence.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
