using ExoGraph.Knowledge.Validation.Codes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ExoGraph.Knowledge.Records.Yaml;

/// <summary>Reads the small part of YAML that records use (one document of maps, lists and texts) and reports everything else.</summary>
/// <remarks>Built on the parser's events rather than on a deserializer: lines are kept, and anchors, aliases and tags never take effect, so no small file can grow into a large one.</remarks>
internal sealed class YamlReader
{
    /// <summary>Maps and lists may be nested this deep; records need six.</summary>
    public const int MaxDepth = 16;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly ProblemLog _log;

    private YamlReader(string text, string file, ProblemLog log)
    {
        _parser = new Parser(new StringReader(text));
        _file = file;
        _log = log;
    }

    /// <summary>The root map of a file; null where it cannot be read.</summary>
    public static MapNode? Read(string text, string file, ProblemLog log)
    {
        var reader = new YamlReader(text, file, log);
        try
        {
            return reader.Document();
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (YamlException e)
        {
            log.Add(new Place(file, LineOf(e.Start)), YamlCodes.Syntax, $"This is not YAML: {Sentence(e.Message)}");
        }
        // The parser is made for files that are nearly right; on others it may stumble in ways of its own.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            log.Add(new Place(file, reader.Line), YamlCodes.Syntax, "This is not YAML: here or on the next line a bracket, brace or quote is open, or a text needs quotes.");
        }
        return null;
    }

    private int Line => _parser.Current is { } current ? LineOf(current.Start) : 1;

    private MapNode? Document()
    {
        Move();
        Move();
        if (_parser.Current is not DocumentStart)
        {
            _log.Add(new Place(_file, 1), YamlCodes.Documents, "The file is empty.");
            return null;
        }
        Move();
        var root = Value(1);
        Move();
        if (_parser.Current is DocumentStart)
        {
            _log.Add(new Place(_file, Line), YamlCodes.Documents, "A second document starts here; a file holds one.");
            return null;
        }
        if (root is MapNode map) return map;
        _log.Add(new Place(_file, root.Line), YamlCodes.WrongType, $"The file should be a map of fields, but it is {root.What}.");
        return null;
    }

    /// <summary>Reads the value that starts at the current event and moves past it.</summary>
    private Node Value(int depth)
    {
        Refuse();
        if (depth > MaxDepth && _parser.Current is not Scalar)
            throw Refused(YamlCodes.TooDeep, $"Maps and lists are nested more than {MaxDepth} deep.");
        var line = Line;
        switch (_parser.Current)
        {
            case Scalar scalar:
                Move();
                return new TextNode(line, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return List(line, depth);
            case MappingStart:
                return Map(line, depth);
            default:
                throw Refused(YamlCodes.Syntax, "This is not YAML: a value is missing.");
        }
    }

    private ListNode List(int line, int depth)
    {
        Move();
        var items = new List<Node>();
        while (_parser.Current is not SequenceEnd) items.Add(Value(depth + 1));
        Move();
        return new ListNode(line, items);
    }

    private MapNode Map(int line, int depth)
    {
        Move();
        var entries = new List<MapEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not TextNode name) _log.Add(new Place(_file, key.Line), YamlCodes.WrongType, $"The name of a field should be a text, but it is {key.What}.");
            else if (lines.TryGetValue(name.Text, out var first))
                _log.Add(new Place(_file, key.Line), YamlCodes.DuplicateKey, $"'{name.Text}' is here a second time; the first is on line {first}.");
            else
            {
                lines[name.Text] = key.Line;
                entries.Add(new MapEntry(name.Text, key.Line, value));
            }
        }
        Move();
        return new MapNode(line, entries);
    }

    private void Refuse()
    {
        if (_parser.Current is AnchorAlias) throw Refused(YamlCodes.Anchor, "Aliases (*) are not allowed; write the value out.");
        if (_parser.Current is not NodeEvent node) return;
        if (!node.Anchor.IsEmpty) throw Refused(YamlCodes.Anchor, "Anchors (&) are not allowed; write the value out.");
        if (!node.Tag.IsEmpty) throw Refused(YamlCodes.Anchor, "Tags (!) are not allowed; write the value alone.");
    }

    private void Move()
    {
        if (!_parser.MoveNext()) throw Refused(YamlCodes.Syntax, "This is not YAML: the file ends too early.");
    }

    private RefusedException Refused(ProblemCode code, string message)
    {
        _log.Add(new Place(_file, Line), code, message);
        return new RefusedException();
    }

    private static int LineOf(Mark mark) => (int)Math.Clamp(mark.Line, 1, int.MaxValue);

    private static string Sentence(string message)
    {
        // Messages of the parser may start with "(Line: 3, Col: 1, Idx: 20) - (Line: …): ", which the place already says.
        var end = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = (end < 0 ? message : message[(end + 3)..]).ReplaceLineEndings(" ").Trim();
        return text.EndsWith('.') ? text : text + ".";
    }

    private sealed class RefusedException : Exception;
}
