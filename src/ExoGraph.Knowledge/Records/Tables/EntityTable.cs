using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records.Reading;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>Reads <c>entities/*.tsv</c>.</summary>
internal sealed class EntityTable(ReadScope scope)
{
    /// <summary>The header.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["id", "label", "class", "synonyms", "is_a", "desirable", "bearer", "process", "generic", "needs_bearer", "xrefs", "note"];

    private bool _isSound;

    /// <summary>Reads a table into the set.</summary>
    public void Read(string text, RecordSet set)
    {
        Curie? last = null;
        foreach (var row in TableReader.Read(text, scope.File, Columns, scope.Log, id => Broken(id, set)))
        {
            _isSound = true;
            var id = Id(row, "id", row["id"]);
            if (id is { } now && last is { } before && now < before)
                scope.Log.Add(row.Place, TableCodes.Order, $"'{now}' stands after '{before}'; rows are sorted by id.");
            last = id ?? last;
            var entity = Entity(row, id ?? default);
            if (_isSound) set.Entities.Add(new Draft<Entity>(entity, new RecordPlaces(scope.File, row.Place.Line)));
            else Broken(row["id"], set);
        }
    }

    /// <summary>What names the entity of a row that cannot be read is not wrong for that.</summary>
    private static void Broken(string text, RecordSet set)
    {
        if (Curie.TryParse(text, out var id)) set.BrokenEntities.Add(id);
    }

    private Entity Entity(Row row, Curie id)
    {
        if (row["label"].Length == 0) Report(row, TableCodes.BadValue, "The entity has no label.");
        return new Entity
        {
            Id = id,
            Label = row["label"],
            Class = Class(row, id),
            Synonyms = Items(row, "synonyms"),
            IsA = Ids(row, "is_a"),
            Desirable = Desirable(row),
            Bearer = row["bearer"].Length == 0 ? null : Id(row, "bearer", row["bearer"]),
            Process = row["process"].Length == 0 ? null : Id(row, "process", row["process"]),
            Generic = Flag(row, "generic"),
            NeedsBearer = Flag(row, "needs_bearer"),
            Xrefs = Ids(row, "xrefs"),
            Note = row["note"],
        };
    }

    private EntityClass Class(Row row, Curie id)
    {
        if (!scope.Vocabulary.Classes.TryGetValue(row["class"], out var rule))
        {
            Report(row, TableCodes.BadValue, $"'{ReadScope.Shorten(row["class"])}' is not a class of the vocabulary{Nearest.Hint(row["class"], scope.Vocabulary.Classes.Keys)}");
            return default;
        }
        if (id.Text.Length > 0 && !rule.Prefixes.Contains(id.Prefix))
            Report(row, IdCodes.PrefixOfClass, $"A {rule.Class} does not bear identifiers of {id.Prefix}; allowed are {string.Join(", ", rule.Prefixes.Order(StringComparer.Ordinal))}.");
        return rule.Class;
    }

    private int? Desirable(Row row)
    {
        if (row["desirable"] is "1" or "-1") return row["desirable"] == "1" ? 1 : -1;
        if (row["desirable"].Length > 0) Report(row, TableCodes.BadValue, $"'desirable' should be 1 or -1 or empty, but it is '{ReadScope.Shorten(row["desirable"])}'.");
        return null;
    }

    private bool Flag(Row row, string column)
    {
        if (row[column] is not ("" or "true")) Report(row, TableCodes.BadValue, $"'{column}' should be true or empty, but it is '{ReadScope.Shorten(row[column])}'.");
        return row[column] == "true";
    }

    private IReadOnlyList<string> Items(Row row, string column)
    {
        var items = row.List(column);
        if (items.Any(i => i.Length == 0 || i != i.Trim())) Report(row, TableCodes.Blank, $"An item of '{column}' is empty or has blanks around it.");
        if (items.Distinct(StringComparer.Ordinal).Count() < items.Count) Report(row, TableCodes.BadValue, $"An item stands twice in '{column}'.");
        return items;
    }

    private List<Curie> Ids(Row row, string column)
    {
        var ids = new List<Curie>();
        foreach (var item in Items(row, column))
            if (Id(row, column, item) is { } id) ids.Add(id);
        return ids;
    }

    private Curie? Id(Row row, string column, string text)
    {
        if (text.Length == 0)
        {
            Report(row, IdCodes.Malformed, $"There is no identifier in '{column}'.");
            return null;
        }
        var id = scope.Id(text, row.Place.Line);
        if (id is null) _isSound = false;
        return id;
    }

    private void Report(Row row, ProblemCode code, string message)
    {
        _isSound = false;
        scope.Log.Add(row.Place, code, message);
    }
}
