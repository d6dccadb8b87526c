using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Obo;

/// <summary>Ontologies (MONDO, GO, CL, UBERON, CHEBI, Disease Ontology, Cellosaurus) as OBO text or OBO Graphs JSON.</summary>
internal sealed class OboImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("obo", "Ontology", PackKind.Vocabulary, "the ontology's own (see its page)");

    public void Import(ImportJob job)
    {
        var terms = new OntologyTerms();
        foreach (var entry in job.Entries)
        {
            if (JsonItems.IsJson(entry)) OboGraphReader.Read(job, entry, terms);
            else ReadText(job, entry, terms);
        }
        job.Terms.AddRange(terms.Build());
    }

    private static void ReadText(ImportJob job, InputEntry entry, OntologyTerms terms)
    {
        using var lines = TableFile.OpenLines(entry);
        var table = job.Table(entry, "OBO text");
        Stanza? stanza = null;
        var isObo = false;
        while (lines.TryRead(out var line))
        {
            line = line.TrimEnd();
            if (line.StartsWith("["))
            {
                Close(job, table, stanza, terms);
                stanza = new Stanza(line.ToString(), lines.Line);
                isObo = true;
                continue;
            }
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[0] == '!') continue;
            var tag = line[..colon];
            var value = line[(colon + 1)..].Trim();
            if (stanza is null)
            {
                isObo |= tag is "format-version";
                Head(job, tag, value);
            }
            else stanza.Add(tag, value);
        }
        Close(job, table, stanza, terms);
        if (!isObo) throw FormatStop.At(entry.Name, 1, "this is not an ontology in OBO text or JSON (there is no [Term]).");
    }

    private static void Head(ImportJob job, ReadOnlySpan<char> tag, ReadOnlySpan<char> value)
    {
        if (tag is "data-version" && job.Version.Length == 0)
        {
            job.Version = value.ToString();
            var date = value[(value.IndexOf('/') + 1)..];
            if (DateOnly.TryParseExact(date[..Math.Min(10, date.Length)], "yyyy-MM-dd", out var day)) job.Date = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (tag is "property_value" && value.Contains("license", StringComparison.OrdinalIgnoreCase))
        {
            var rest = value[(value.IndexOf(' ') + 1)..].ToString();
            job.Licence = rest.Trim('"').Split(' ', '"')[0] + " (as the ontology states)";
        }
    }

    private static void Close(ImportJob job, TableLog table, Stanza? stanza, OntologyTerms terms)
    {
        if (stanza is null) return;
        table.At(stanza.Line);
        job.Count(table, Take(stanza, terms));
    }

    private static RowResult Take(Stanza stanza, OntologyTerms terms)
    {
        if (stanza.Kind != "[Term]") return RowResult.Skip("not a term but a relation or an instance", stanza.Id);
        if (IdOf(stanza.Id) is not { } id) return RowResult.Skip("no identifier of the form PREFIX:local", stanza.Id);
        if (!OntologyTerms.IsUsed(id)) return RowResult.Skip("a term of an ontology that is not used here", id.Text);
        terms.Add(new OntologyTerms.RawTerm(
            id, stanza.Name, stanza.Namespace, stanza.Synonyms, stanza.Xrefs, [.. stanza.Parents.Select(IdOf).OfType<Curie>()],
            stanza.Obsolete, IdOf(stanza.ReplacedBy), [.. stanza.Alternative.Select(IdOf).OfType<Curie>()]));
        return RowResult.Kept;
    }

    private static Curie? IdOf(string text) => PrefixTable.Normalise(text.StartsWith("CVCL_", StringComparison.Ordinal) ? "Cellosaurus:" + text : text);

    /// <summary>One stanza being read.</summary>
    private sealed class Stanza(string kind, long line)
    {
        private readonly List<(Curie Id, bool Equivalent)> _xrefs = [];

        public string Kind { get; } = kind;

        public long Line { get; } = line;

        public string Id { get; private set; } = "";

        public string Name { get; private set; } = "";

        public string Namespace { get; private set; } = "";

        public bool Obsolete { get; private set; }

        public string ReplacedBy { get; private set; } = "";

        public List<string> Synonyms { get; } = [];

        public List<string> Parents { get; } = [];

        public List<string> Alternative { get; } = [];

        /// <summary>Cross-references; where some are marked as equivalent, only those, since the others are merely close.</summary>
        public IReadOnlyList<Curie> Xrefs => [.. (_xrefs.Any(x => x.Equivalent) ? _xrefs.Where(x => x.Equivalent) : _xrefs).Select(x => x.Id)];

        public void Add(ReadOnlySpan<char> tag, ReadOnlySpan<char> value)
        {
            switch (tag)
            {
                case "id": Id = First(value); break;
                case "name": Name = value.ToString(); break;
                case "namespace": Namespace = value.ToString(); break;
                case "is_obsolete": Obsolete = value is "true"; break;
                case "replaced_by": ReplacedBy = First(value); break;
                case "alt_id": Alternative.Add(First(value)); break;
                case "is_a": Parents.Add(First(value)); break;
                case "synonym": Synonym(value); break;
                case "xref":
                    if (PrefixTable.Normalise(First(value)) is { } xref) _xrefs.Add((xref, value.Contains("equivalentTo", StringComparison.Ordinal)));
                    break;
            }
        }

        /// <summary>Only exact synonyms ground a name: a broad or related one names something else.</summary>
        private void Synonym(ReadOnlySpan<char> value)
        {
            if (value is not ['"', ..]) return;
            var end = 1;
            while (end < value.Length && (value[end] != '"' || value[end - 1] == '\\')) end++;
            if (end >= value.Length) return;
            var scope = value[(end + 1)..].TrimStart();
            if (scope.StartsWith("EXACT") || scope.StartsWith("[") || scope.IsEmpty) Synonyms.Add(value[1..end].ToString().Replace("\\\"", "\"", StringComparison.Ordinal));
        }

        private static string First(ReadOnlySpan<char> value)
        {
            var end = value.IndexOfAny(" \t!{");
            return (end < 0 ? value : value[..end]).ToString();
        }
    }
}
