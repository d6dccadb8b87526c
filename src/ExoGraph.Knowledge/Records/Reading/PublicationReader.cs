using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads one publication's file.</summary>
internal sealed class PublicationReader
{
    private readonly ReadScope _scope;
    private readonly RecordSet _set;
    private readonly PublicationKey _key;
    private readonly EvidenceReader _evidence;
    private readonly PublicationFile _file;

    private PublicationReader(MapNode root, PublicationKey key, ReadScope scope, RecordSet set)
    {
        (_scope, _set, _key) = (scope, set, key);
        var fields = new Fields(root, "a publication's file", root.Line, scope,
            "publication", "readIn", "context", "transfers", "statements", "interventions", "mechanisms", "notes");
        var places = new RecordPlaces(scope.File, root.Line);
        fields.Mark(places);
        var publication = new HeaderReader(scope, key).Read(fields, places);
        var contexts = new ContextReader(scope, fields.Map("context"), places);
        _evidence = new EvidenceReader(scope, publication);
        _file = new PublicationFile { Publication = publication, Places = places, Context = contexts.File };
        var transfers = new TransferReader(scope, contexts, _evidence);
        var statements = new StatementReader(scope, contexts, _evidence);
        Section(fields, "transfers", 't', transfers.Read, _file.Transfers);
        Section(fields, "statements", 's', statements.Read, _file.Statements);
        Section(fields, "interventions", 'i', statements.ReadIntervention, _file.Statements);
        Section(fields, "mechanisms", 'm', Mechanism, _file.Mechanisms);
        Section(fields, "notes", 'n', Note, _file.Notes);
    }

    /// <summary>Reads a file into the set.</summary>
    public static void Read(MapNode root, PublicationKey key, ReadScope scope, RecordSet set) =>
        set.Publications.Add(new PublicationReader(root, key, scope, set)._file);

    private void Section<T>(Fields file, string name, char letter, Func<RecordId, MapNode, int, Draft<T>?> read, List<Draft<T>> into)
    {
        foreach (var entry in file.Map(name)?.Entries ?? [])
        {
            if (!IsLocal(entry.Key, letter))
            {
                _scope.Report(entry.Line, IdCodes.Local, $"'{ReadScope.Shorten(entry.Key)}' is not a local id of '{name}': write {letter} and a number, such as {letter}1.");
                continue;
            }
            var id = new RecordId(_key, entry.Key);
            if (entry.Value is not MapNode map)
                _scope.Report(entry.Line, YamlCodes.WrongType, $"'{entry.Key}' should be a map of fields, but it is {entry.Value.What}.");
            else if (read(id, map, entry.Line) is { } draft)
            {
                into.Add(draft);
                continue;
            }
            _set.Broken.Add(id);
        }
    }

    private Draft<Mechanism>? Mechanism(RecordId id, MapNode map, int line)
    {
        var fields = new Fields(map, "a mechanism", line, _scope, "title", "path", "asserts");
        var places = new RecordPlaces(_scope.File, line);
        fields.Mark(places);
        var mechanism = new Mechanism(id, fields.Text("title", required: true) ?? "", Locals(fields, places, "path", required: true), Locals(fields, places, "asserts", required: false), []);
        return fields.IsSound ? new Draft<Mechanism>(mechanism, places) : null;
    }

    private List<RecordId> Locals(Fields fields, RecordPlaces places, string name, bool required)
    {
        var ids = new List<RecordId>();
        foreach (var text in fields.Texts(name, required))
        {
            places.Set($"{name}.{ids.Count}", text.Line);
            ids.Add(new RecordId(_key, text.Text.Trim()));
        }
        return ids;
    }

    private Draft<Note>? Note(RecordId id, MapNode map, int line)
    {
        var fields = new Fields(map, "a note", line, _scope, "about", "property", "value", "unit", "evidence");
        var places = new RecordPlaces(_scope.File, line);
        fields.Mark(places);
        var about = fields.Id("about", required: true);
        var note = new Note(id, about ?? default, fields.Text("property", required: true) ?? "", fields.Text("value", required: true) ?? "", fields.Text("unit") ?? "", _evidence.Read(fields, places));
        return fields.IsSound ? new Draft<Note>(note, places) : null;
    }

    private static bool IsLocal(string text, char letter) =>
        text.Length is > 1 and < 9 && text[0] == letter && text[1] != '0' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
