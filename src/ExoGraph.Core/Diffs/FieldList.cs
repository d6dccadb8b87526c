using System.Globalization;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Diffs;

/// <summary>Gathers the fields of a record in the order of the format.</summary>
internal sealed class FieldList
{
    private readonly List<RecordField> _fields = [];

    /// <summary>The fields so far.</summary>
    public IReadOnlyList<RecordField> Fields => _fields;

    /// <summary>A text; null and empty are not stated.</summary>
    public FieldList Add(string name, string? text) => Add(name, string.IsNullOrEmpty(text) ? [] : [text]);

    /// <summary>A list.</summary>
    public FieldList Add(string name, IEnumerable<string> items)
    {
        _fields.Add(new RecordField(name, [.. items]));
        return this;
    }

    /// <summary>An identifier.</summary>
    public FieldList Add(string name, Curie? id) => Add(name, id?.Text);

    /// <summary>A list of identifiers.</summary>
    public FieldList Add(string name, IEnumerable<Curie> ids) => Add(name, ids.Select(i => i.Text));

    /// <summary>A list of records.</summary>
    public FieldList Add(string name, IEnumerable<RecordId> ids) => Add(name, ids.Select(i => i.Text));

    /// <summary>A number.</summary>
    public FieldList Add(string name, int? number) => Add(name, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A truth value.</summary>
    public FieldList Add(string name, bool truth) => Add(name, truth ? "true" : "");
}
