using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads statements and interventions.</summary>
internal sealed class StatementReader(ReadScope scope, ContextReader contexts, EvidenceReader evidence)
{
    private static readonly string[] s_scopes = ["step", "overall"];

    /// <summary>Stands in for a predicate that is not known; a statement with it is never kept.</summary>
    private static readonly Predicate s_none = new()
    {
        Name = "",
        Sign = Sign.None,
        Walk = Walk.Never,
        Subjects = new HashSet<Core.Entities.EntityClass>(),
        Objects = new HashSet<Core.Entities.EntityClass>(),
    };

    /// <summary>The statement of a map; null where it cannot be read.</summary>
    public Draft<Statement>? Read(RecordId id, MapNode map, int line)
    {
        var fields = new Fields(map, "a statement", line, scope,
            "subject", "subjectForm", "predicate", "object", "objectForm", "scope", "implied", "reading", "replacedBy", "reason", "framed", "purpose", "context", "evidence");
        var places = new RecordPlaces(scope.File, line);
        fields.Mark(places);
        var subject = fields.Id("subject", required: true);
        var predicate = Predicate(fields, "predicate");
        var @object = fields.Id("object", required: true);
        var statement = new Statement
        {
            Id = id,
            Subject = subject ?? default,
            SubjectForm = fields.Term("subjectForm", ClosedList.Forms),
            Predicate = predicate ?? s_none,
            Object = @object ?? default,
            ObjectForm = fields.Term("objectForm", ClosedList.Forms),
            Scope = fields.Word<Scope>("scope", s_scopes) ?? Scope.None,
            Implied = fields.Flag("implied") ?? false,
            Reading = fields.Word<ReadingKind>("reading") ?? ReadingKind.Accepted,
            ReplacedBy = ReplacedBy(fields, id.File),
            Reason = fields.Text("reason") ?? "",
            Framed = fields.Word<Framing>("framed"),
            Purpose = fields.Term("purpose", ClosedList.Purposes),
            Context = contexts.Read(fields, places, id.File),
            Evidence = evidence.Read(fields, places),
        };
        return fields.IsSound ? new Draft<Statement>(statement, places) : null;
    }

    /// <summary>The step that an intervention stands for; null where it cannot be read.</summary>
    public Draft<Statement>? ReadIntervention(RecordId id, MapNode map, int line)
    {
        var fields = new Fields(map, "an intervention", line, scope, "intervention", "effect", "actsOn", "implied", "context", "evidence");
        var places = new RecordPlaces(scope.File, line);
        fields.Mark(places);
        places.Set("subject", fields.LineOf("intervention"));
        places.Set("predicate", fields.LineOf("effect"));
        places.Set("object", fields.LineOf("actsOn"));
        places.Set("scope", line);
        var subject = fields.Id("intervention", required: true);
        var predicate = Predicate(fields, "effect");
        var @object = fields.Id("actsOn", required: true);
        if (predicate is { Walk: not Walk.Step })
            fields.Fail(fields.LineOf("effect"), StatementCodes.InterventionEffect, $"'{predicate}' is no link of a chain; an intervention promotes, inhibits, upregulates, downregulates …");
        var statement = new Statement
        {
            Id = id,
            Subject = subject ?? default,
            Predicate = predicate ?? s_none,
            Object = @object ?? default,
            Scope = Scope.Step,
            Implied = fields.Flag("implied") ?? false,
            Context = contexts.Read(fields, places, id.File),
            Evidence = evidence.Read(fields, places),
        };
        return fields.IsSound ? new Draft<Statement>(statement, places) : null;
    }

    private Predicate? Predicate(Fields fields, string name)
    {
        if (fields.Text(name, required: true) is not { } text) return null;
        if (scope.Vocabulary.Predicates.TryGetValue(text, out var predicate)) return predicate;
        fields.Fail(fields.LineOf(name), YamlCodes.UnknownWord, $"'{ReadScope.Shorten(text)}' is not a predicate{Nearest.Hint(text, scope.Vocabulary.Predicates.Keys)}");
        return null;
    }

    private static RecordId? ReplacedBy(Fields fields, PublicationKey file)
    {
        if (fields.Text("replacedBy") is not { } text || text == "none") return null;
        return RecordId.TryParse(text, out var full) ? full : new RecordId(file, text);
    }
}
