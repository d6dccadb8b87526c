using System.Collections.Concurrent;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Which studies support each statement, by number. Curated ones are kept, those of packs asked for anew: there are many.</summary>
/// <remarks>A study is known by its PubMed id where it has one, so a record and a pack that quote one paper meet. A database that names no paper is no study.</remarks>
internal sealed class StudyTable(Mirror mirror)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, int[]> _studies = new();

    /// <summary>The studies of an edge of the mirror, in order of number.</summary>
    public int[] Of(int edge) => (mirror.EdgeFlagsOf(edge) & EdgeFlags.Pack) != 0
        ? [.. mirror.PackStudiesOf(edge).Select(Number).Distinct().Order()]
        : _studies.GetOrAdd(edge, e => Of(mirror.StatementOf(e)));

    /// <summary>The studies that support a statement, in order of number.</summary>
    public int[] Of(Statement statement) =>
        [.. statement.Evidence.Where(e => e.Direction == EvidenceDirection.Supports).Select(Key).OfType<string>().Select(Number).Distinct().Order()];

    /// <summary>What two sets have in common.</summary>
    public static int[] Common(int[] a, int[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return a;
        return [.. a.Where(s => Array.BinarySearch(b, s) >= 0)];
    }

    private string? Key(Evidence evidence)
    {
        if ((evidence.Pmid ?? mirror.Knowledge.PublicationOf(evidence.Study)?.Pmid) is { } pmid) return "PMID:" + pmid;
        return evidence.Level == EvidenceLevel.Database && evidence.Study == evidence.ReadIn ? null : evidence.Study.Text;
    }

    private int Number(string key)
    {
        lock (_numbers)
        {
            if (!_numbers.TryGetValue(key, out var number)) _numbers[key] = number = _numbers.Count;
            return number;
        }
    }
}
