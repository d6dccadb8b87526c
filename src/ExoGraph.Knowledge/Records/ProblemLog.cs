namespace ExoGraph.Knowledge.Records;

/// <summary>Collects problems while files are read and checked.</summary>
internal sealed class ProblemLog
{
    /// <summary>A message is cut at this many characters: it may quote a file that holds anything.</summary>
    private const int Longest = 600;

    private readonly List<Problem> _problems = [];

    /// <summary>How many were reported so far.</summary>
    public int Count => _problems.Count;

    /// <summary>Reports a problem.</summary>
    public void Add(Place place, ProblemCode code, string message)
    {
        var line = message.ReplaceLineEndings(" ");
        _problems.Add(new Problem(place.File, place.Line, code, line.Length <= Longest ? line : line[..(Longest - 1)] + "…"));
    }

    /// <summary>All problems, each once, in the order in which they are printed.</summary>
    public IReadOnlyList<Problem> Sorted() => [.. _problems.Distinct().Order()];
}
