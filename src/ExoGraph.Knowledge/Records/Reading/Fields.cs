using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>The fields of one map, read by type. What is wrong is reported and makes the map unsound.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, MapEntry> _entries = new(StringComparer.Ordinal);
    private readonly ReadScope _scope;
    private readonly string _what;
    private readonly int _line;

    /// <summary>Reads the names of the fields and reports those that the format does not have.</summary>
    /// <param name="map">The map.</param>
    /// <param name="what">What it is, for messages ("a statement").</param>
    /// <param name="line">Where it starts.</param>
    /// <param name="scope">The file.</param>
    /// <param name="allowed">All fields that the format has here.</param>
    public Fields(MapNode map, string what, int line, ReadScope scope, params IReadOnlyList<string> allowed)
    {
        (_scope, _what, _line) = (scope, what, line);
        foreach (var entry in map.Entries)
        {
            if (allowed.Contains(entry.Key)) _entries[entry.Key] = entry;
            else scope.Report(entry.Line, YamlCodes.UnknownField, $"'{ReadScope.Shorten(entry.Key)}' is not a field of {what}{Nearest.Hint(entry.Key, allowed)}");
        }
    }

    /// <summary>Whether every field asked for so far could be read.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Notes the lines of all fields.</summary>
    public void Mark(RecordPlaces places, string prefix = "")
    {
        foreach (var entry in _entries.Values) places.Set(prefix + entry.Key, entry.Line);
    }

    /// <summary>Whether the field is there.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Marks the map as unsound for something that is reported already.</summary>
    public void Fail() => IsSound = false;

    /// <summary>Reports that the map is wrong in some other way.</summary>
    public void Fail(int line, ProblemCode code, string message)
    {
        _scope.Report(line, code, message);
        IsSound = false;
    }

    /// <summary>A field's value; null where it is not there, which is a problem if it is required.</summary>
    public Node? Find(string name, bool required = false)
    {
        if (_entries.TryGetValue(name, out var entry)) return entry.Value;
        if (required) Fail(_line, YamlCodes.MissingField, $"{char.ToUpperInvariant(_what[0])}{_what[1..]} needs the field '{name}'.");
        return null;
    }

    /// <summary>The line of a field; that of the map where it is not there.</summary>
    public int LineOf(string name) => _entries.TryGetValue(name, out var entry) ? entry.Line : _line;

    /// <summary>A text node that is not empty.</summary>
    public TextNode? TextNode(string name, bool required = false)
    {
        var node = Find(name, required);
        if (node is null) return null;
        if (node is TextNode text && !string.IsNullOrWhiteSpace(text.Text)) return text;
        var found = node is TextNode ? "nothing" : node.What;
        Fail(LineOf(name), YamlCodes.WrongType, $"'{name}' should be a text, but it is {found}.");
        return null;
    }

    /// <summary>A text that is not empty.</summary>
    public string? Text(string name, bool required = false) => TextNode(name, required)?.Text.Trim();

    /// <summary>A map.</summary>
    public MapNode? Map(string name, bool required = false)
    {
        var node = Find(name, required);
        if (node is null or MapNode) return (MapNode?)node;
        Fail(LineOf(name), YamlCodes.WrongType, $"'{name}' should be a map of fields, but it is {node.What}.");
        return null;
    }

    /// <summary>The items of a list; empty where the field is not there.</summary>
    public IReadOnlyList<Node> List(string name, bool required = false)
    {
        var node = Find(name, required);
        if (node is null) return [];
        if (node is ListNode list) return list.Items;
        Fail(LineOf(name), YamlCodes.WrongType, $"'{name}' should be a list, but it is {node.What}.");
        return [];
    }

    /// <summary>The texts of a list; empty where the field is not there.</summary>
    public IReadOnlyList<TextNode> Texts(string name, bool required = false)
    {
        var texts = new List<TextNode>();
        foreach (var item in List(name, required))
        {
            if (item is TextNode text && !string.IsNullOrWhiteSpace(text.Text)) texts.Add(text);
            else Fail(item.Line, YamlCodes.WrongType, $"An item of '{name}' should be a text, but it is {item.What}.");
        }
        return texts;
    }

    /// <summary>An identifier.</summary>
    public Curie? Id(string name, bool required = false)
    {
        if (TextNode(name, required) is not { } text) return null;
        var id = _scope.Id(text.Text.Trim(), text.Line);
        if (id is null) IsSound = false;
        return id;
    }

    /// <summary>An identifier, or null for <c>not-stated</c>.</summary>
    public Curie? IdOrNotStated(string name, bool required = false) =>
        Find(name) is TextNode { Text: ReadScope.NotStated } ? null : Id(name, required);

    /// <summary>A list of identifiers.</summary>
    public IReadOnlyList<Curie> Ids(string name)
    {
        var ids = new List<Curie>();
        foreach (var text in Texts(name))
        {
            if (_scope.Id(text.Text.Trim(), text.Line) is { } id) ids.Add(id);
            else IsSound = false;
        }
        return ids;
    }

    /// <summary>A whole number from 1.</summary>
    public int? Number(string name, bool required = false)
    {
        if (TextNode(name, required) is not { } text) return null;
        if (NumberOf(text) is { } number) return number;
        Fail(text.Line, YamlCodes.BadValue, $"'{name}' should be a whole number from 1, but it is '{ReadScope.Shorten(text.Text)}'.");
        return null;
    }

    /// <summary>A list of whole numbers from 1.</summary>
    public IReadOnlyList<int> Numbers(string name)
    {
        var numbers = new List<int>();
        foreach (var text in Texts(name))
        {
            if (NumberOf(text) is { } number) numbers.Add(number);
            else Fail(text.Line, YamlCodes.BadValue, $"An item of '{name}' should be a whole number from 1, but it is '{ReadScope.Shorten(text.Text)}'.");
        }
        return numbers;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool? Flag(string name)
    {
        if (TextNode(name) is not { } text) return null;
        if (text.Text is "true" or "false") return text.Text == "true";
        Fail(text.Line, YamlCodes.BadValue, $"'{name}' should be true or false, but it is '{ReadScope.Shorten(text.Text)}'.");
        return null;
    }

    /// <summary>A word of an enumeration.</summary>
    public T? Word<T>(string name, bool required = false) where T : struct, Enum => Word<T>(name, Words.All<T>(), required);

    /// <summary>A word of an enumeration, of which only some are allowed here.</summary>
    public T? Word<T>(string name, IReadOnlyList<string> allowed, bool required = false) where T : struct, Enum
    {
        if (TextNode(name, required) is not { } text) return null;
        if (allowed.Contains(text.Text) && Words.TryParse<T>(text.Text, out var value)) return value;
        Fail(text.Line, YamlCodes.UnknownWord, $"'{ReadScope.Shorten(text.Text)}' is not a word for '{name}'; known are {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>A word of one of the vocabulary's closed lists.</summary>
    public Term? Term(string name, ClosedList list, bool required = false)
    {
        if (TextNode(name, required) is not { } text) return null;
        var term = new Term(text.Text);
        var words = _scope.Vocabulary.Lists[list];
        if (words.Contains(term)) return term;
        Fail(text.Line, YamlCodes.UnknownWord, $"'{ReadScope.Shorten(text.Text)}' is not a word for '{name}'; known are {string.Join(", ", words.Select(w => w.Text).Order(StringComparer.Ordinal))}.");
        return null;
    }

    private static int? NumberOf(TextNode text) =>
        int.TryParse(text.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
