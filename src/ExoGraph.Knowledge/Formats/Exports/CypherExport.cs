using System.Globalization;
using System.Text;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>A Cypher script that builds the graph of entities and direct relationships of accepted statements in an empty Neo4j database, for where the loader is not at hand. Statements end in <c>;</c> and use <c>MERGE</c>, so it can be run again.</summary>
public static class CypherExport
{
    private const int Batch = 200;

    /// <summary>Writes the script, lines ended by LF.</summary>
    public static void Write(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("CREATE CONSTRAINT exograph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n");
        foreach (var group in source.Entities().GroupBy(e => e.Class.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
            foreach (var batch in group.Chunk(Batch))
                output.Write($"UNWIND [{string.Join(",\n  ", batch.Select(Node))}] AS row\nMERGE (n:Entity {{id: row.id}}) SET n:{Name(group.Key)}, n += row;\n");
        // One statement can hold only one type: grouped by it, some at a time.
        var open = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (statement, licence) in source.Statements().Where(s => s.Statement.Reading == ReadingKind.Accepted))
        {
            var type = statement.Scope == Scope.Overall ? statement.Predicate.OverallRelationshipType : statement.Predicate.RelationshipType;
            if (!open.TryGetValue(type, out var rows)) open[type] = rows = [];
            rows.Add(Edge(source, statement, licence));
            if (rows.Count == Batch) Flush(output, type, rows);
        }
        foreach (var (type, rows) in open) Flush(output, type, rows);
    }

    private static void Flush(TextWriter output, string type, List<string> rows)
    {
        if (rows.Count == 0) return;
        output.Write($"UNWIND [{string.Join(",\n  ", rows)}] AS row\nMATCH (a:Entity {{id: row.a}}), (b:Entity {{id: row.b}})\nMERGE (a)-[r:{Name(type)} {{id: row.p.id}}]->(b) SET r = row.p;\n");
        rows.Clear();
    }

    private static string Node(Entity e)
    {
        var map = new Map().Add("id", e.Id.Text).Add("name", e.Label);
        if (e.Synonyms.Count > 0) map.AddList("synonyms", e.Synonyms);
        if (e.Desirable is { } desirable) map.AddRaw("desirable", desirable.ToString(CultureInfo.InvariantCulture));
        if (e.Generic) map.AddRaw("generic", "true");
        return map.ToString();
    }

    private static string Edge(ExportSource source, Statement s, string licence)
    {
        var map = new Map().Add("id", s.Id.Text);
        if (Sign(s.Predicate.Sign) is { } sign) map.AddRaw("sign", sign);
        map.AddRaw("belief", s.Belief.Exact);
        if (s.Implied) map.AddRaw("implied", "true");
        Optional("cancer", s.Context.Cancer?.Text);
        Optional("cell", s.Context.Cell?.Text);
        Optional("organism", s.Context.Organism?.Text);
        Optional("biofluid", s.Context.Biofluid?.Text);
        Optional("transfer", s.Context.Transfer?.Text);
        if (s.Places.Count > 0) map.AddList("mechanisms", s.Places.Select(p => p.ToString()));
        map.AddList("levels", s.Evidence.Select(e => Words.Of(e.Level)).Distinct());
        map.AddList("studies", s.Evidence.Select(e => e.Study.Text).Distinct());
        if (source.Pmids(s) is { Count: > 0 } pmids) map.AddList("pmids", pmids);
        map.Add("source", s.Source).Add("licence", licence).Add("hash", s.Hash);
        return new Map().Add("a", s.Subject.Text).Add("b", s.Object.Text).AddRaw("p", map.ToString()).ToString();

        void Optional(string name, string? value)
        {
            if (value is not null) map.Add(name, value);
        }
    }

    private static string? Sign(Sign sign) => sign switch { Core.Vocabularies.Sign.Plus or Core.Vocabularies.Sign.Same => "1", Core.Vocabularies.Sign.Minus => "-1", Core.Vocabularies.Sign.Unknown => "0", _ => null };

    private static string Name(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    /// <summary>A Cypher map literal.</summary>
    private sealed class Map
    {
        private readonly StringBuilder _text = new("{");

        public Map Add(string name, string value) => AddRaw(name, Quoted(value));

        public Map AddList(string name, IEnumerable<string> values) => AddRaw(name, $"[{string.Join(", ", values.Select(Quoted))}]");

        public Map AddRaw(string name, string value)
        {
            if (_text.Length > 1) _text.Append(", ");
            _text.Append(name).Append(": ").Append(value);
            return this;
        }

        public override string ToString() => _text + "}";

        private static string Quoted(string text) =>
            "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "'";
    }
}
