namespace ExoGraph.Knowledge.Records;

/// <summary>Where a record and its fields stand in their file. Fields inside others are named with dots (<c>context.cell</c>, <c>evidence.0.study</c>).</summary>
internal sealed class RecordPlaces(string file, int line)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Where the record starts.</summary>
    public Place Start => new(file, line);

    /// <summary>Notes the line of a field.</summary>
    public void Set(string field, int fieldLine) => _lines[field] = fieldLine;

    /// <summary>Whether the record itself has the field.</summary>
    public bool Has(string field) => _lines.ContainsKey(field);

    /// <summary>Where a field stands; where what holds it starts, if the record leaves it out.</summary>
    public Place At(string field)
    {
        for (var name = field; ; name = name[..name.LastIndexOf('.')])
        {
            if (_lines.TryGetValue(name, out var found)) return new Place(file, found);
            if (!name.Contains('.', StringComparison.Ordinal)) return Start;
        }
    }
}
