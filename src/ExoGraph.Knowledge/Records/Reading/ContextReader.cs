using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads contexts: a record's own fields over the file's, each stated or <c>not-stated</c>.</summary>
internal sealed class ContextReader
{
    private static readonly string[] s_entityFields = ["cancer", "cell", "organism", "biofluid"];
    private static readonly string[] s_needed = ["cancer", "cell", "organism"];

    private readonly ReadScope _scope;
    private readonly Dictionary<string, Curie?> _file = new(StringComparer.Ordinal);

    /// <summary>Reads the file's own context.</summary>
    public ContextReader(ReadScope scope, MapNode? file, RecordPlaces places)
    {
        _scope = scope;
        if (file is null) return;
        var fields = new Fields(file, "the file's context", file.Line, scope, s_entityFields);
        fields.Mark(places, "context.");
        Take(fields, _file);
    }

    /// <summary>What the file states.</summary>
    public Context File => new(_file.GetValueOrDefault("cancer"), _file.GetValueOrDefault("cell"), _file.GetValueOrDefault("organism"), _file.GetValueOrDefault("biofluid"), null);

    /// <summary>The context of a record. Null transfer also where it is written <c>not-stated</c>; <paramref name="places"/> tells whether it is written.</summary>
    /// <param name="record">The record's fields, with or without <c>context</c>.</param>
    /// <param name="places">Takes the lines of the context's fields.</param>
    /// <param name="file">The publication, for the transfer's id.</param>
    /// <param name="recipient">For a transfer, its recipient, in a slot that stands for the cell unless the record states one.</param>
    public Context Read(Fields record, RecordPlaces places, PublicationKey file, (Curie? Cell, Curie? Biofluid)? recipient = null)
    {
        var stated = new Dictionary<string, Curie?>(_file, StringComparer.Ordinal);
        if (recipient is { } transfer)
        {
            stated["cell"] = transfer.Cell;
            if (transfer.Biofluid is not null) stated["biofluid"] = transfer.Biofluid;
        }
        RecordId? through = null;
        if (record.Map("context") is { } map)
        {
            string[] allowed = recipient is null ? [.. s_entityFields, "transfer"] : s_entityFields;
            var fields = new Fields(map, "a context", record.LineOf("context"), _scope, allowed);
            fields.Mark(places, "context.");
            Take(fields, stated);
            if (fields.Text("transfer") is { } local && local != ReadScope.NotStated) through = new RecordId(file, local);
        }
        var missing = s_needed.Where(n => !stated.ContainsKey(n)).ToList();
        if (missing.Count > 0)
            record.Fail(places.At("context").Line, ContextCodes.NotStated, $"The context states no {string.Join(", ", missing)}; write not-stated where the source does not say.");
        return new Context(stated.GetValueOrDefault("cancer"), stated.GetValueOrDefault("cell"), stated.GetValueOrDefault("organism"), stated.GetValueOrDefault("biofluid"), through);
    }

    private static void Take(Fields fields, Dictionary<string, Curie?> stated)
    {
        foreach (var name in s_entityFields)
            if (fields.Has(name)) stated[name] = fields.IdOrNotStated(name);
    }
}
