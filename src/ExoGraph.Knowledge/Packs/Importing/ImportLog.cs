using ExoGraph.Knowledge.Grounding;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Counts what an import reads, keeps, merges, leaves out and notices.</summary>
internal sealed class ImportLog
{
    private const int Examples = 5;
    private const int MaxAmbiguous = 5000;

    private readonly Dictionary<string, Tally> _skipped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _remarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (IReadOnlyList<string> Candidates, long Count)> _ambiguous = new(StringComparer.Ordinal);
    private readonly long[] _grounded = new long[Enum.GetValues<GroundedBy>().Length];

    private sealed class Tally
    {
        public long Count { get; set; }

        public List<string> Examples { get; } = [];
    }

    public List<TableLog> Tables { get; } = [];

    public long Read => Tables.Sum(t => t.Read);

    public TableLog Table(string name, string layout)
    {
        var table = new TableLog(this, name, layout);
        Tables.Add(table);
        return table;
    }

    public void Skip(string reason, string file, long line, string text) => Add(_skipped, reason, file, line, text);

    public void Remark(string remark, string file, long line, string text) => Add(_remarks, remark, file, line, text);

    public void Ground(GroundedBy by) => _grounded[(int)by]++;

    public void Ambiguous(string text, IReadOnlyList<string> candidates)
    {
        if (_ambiguous.TryGetValue(text, out var known)) _ambiguous[text] = (known.Candidates, known.Count + 1);
        else if (_ambiguous.Count < MaxAmbiguous) _ambiguous[text] = (candidates, 1);
    }

    public IReadOnlyList<PackReason> Skipped => Reasons(_skipped);

    public IReadOnlyList<PackReason> Remarks => Reasons(_remarks);

    public IReadOnlyList<PackAmbiguity> Ambiguities => [.. _ambiguous.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new PackAmbiguity(p.Key, p.Value.Candidates, p.Value.Count))];

    public IReadOnlyDictionary<string, long> Grounded =>
        Enum.GetValues<GroundedBy>().Where(b => _grounded[(int)b] > 0).ToDictionary(b => Core.Text.Words.Of(b), b => _grounded[(int)b]);

    private static void Add(Dictionary<string, Tally> into, string reason, string file, long line, string text)
    {
        if (!into.TryGetValue(reason, out var tally)) into[reason] = tally = new Tally();
        if (tally.Count++ >= Examples) return;
        if (text.Length > 120) text = text[..120] + "…";
        tally.Examples.Add(text.Length > 0 ? $"{file}:{line}: {text}" : $"{file}:{line}");
    }

    private static IReadOnlyList<PackReason> Reasons(Dictionary<string, Tally> from) =>
        [.. from.OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => new PackReason(p.Key, p.Value.Count, p.Value.Examples))];
}
