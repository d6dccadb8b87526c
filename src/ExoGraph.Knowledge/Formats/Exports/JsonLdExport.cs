using System.Text.Json;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>JSON-LD 1.1: entities, publications, notes, and statements as Biolink associations with our predicate and sign beside, all in the default graph.</summary>
/// <remarks>Identifiers of OBO ontologies expand to their permanent addresses, so that they meet those of other RDF; others to the pages that the vocabulary names.</remarks>
public static class JsonLdExport
{
    private const string Own = "urn:exograph:";

    /// <summary>Prefixes whose permanent address is <c>http://purl.obolibrary.org/obo/PREFIX_LOCAL</c>, by the OBO Foundry's policy of identifiers.</summary>
    private static readonly HashSet<string> s_obo = ["CHEBI", "CL", "DOID", "GO", "MONDO", "NCBITaxon", "UBERON"];

    /// <summary>Properties whose value is the identifier of a thing and no text.</summary>
    private static readonly string[] s_references =
        ["subject", "predicate", "object", "cancer", "cell", "organism", "biofluid", "subclass_of", "publications", "exograph:study", "exograph:readIn", "exograph:about"];

    /// <summary>Writes the export as UTF-8 JSON.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        Context(json, source.Knowledge.Vocabulary);
        // An "@id" beside "@graph" would make it a named graph, which readers that ask for one graph find empty.
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        json.WriteString("@id", "exograph:graph/" + source.Knowledge.Version.Hash);
        json.WriteString("@type", "exograph:Graph");
        json.WriteString("name", "ExoGraph");
        json.WriteString("version", source.Knowledge.Version.Hash);
        json.WriteEndObject();
        foreach (var entity in source.Entities())
        {
            json.WriteStartObject();
            json.WriteString("@id", entity.Id.Text);
            json.WriteString("@type", source.Knowledge.Vocabulary.Classes.TryGetValue(entity.Class.Name, out var rule) ? rule.Biolink : "biolink:NamedThing");
            json.WriteString("name", entity.Label);
            json.WriteString("class", entity.Class.Name);
            List(json, "synonym", entity.Synonyms);
            List(json, "subclass_of", entity.IsA.Select(i => i.Text));
            json.WriteEndObject();
        }
        foreach (var publication in source.Knowledge.Publications.Values.OrderBy(p => p.Key))
        {
            json.WriteStartObject();
            json.WriteString("@id", "exograph:publication/" + publication.Key);
            json.WriteString("@type", "biolink:Publication");
            json.WriteString("name", publication.Title);
            if (publication.Doi is not null) json.WriteString("doi", publication.Doi);
            if (publication.Pmid is not null) json.WriteString("pmid", publication.Pmid);
            json.WriteEndObject();
        }
        foreach (var note in source.Knowledge.Notes) Write(json, note);
        var count = 0;
        foreach (var (statement, licence) in source.Statements())
        {
            Write(json, source, statement, licence);
            if ((++count & 0xfff) == 0) json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Context(Utf8JsonWriter json, Vocabulary vocabulary)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1);
        json.WriteString("@vocab", "https://w3id.org/biolink/vocab/");
        Prefix("biolink", "https://w3id.org/biolink/vocab/");
        Prefix("exograph", Own);
        Prefix("PMID", "https://pubmed.ncbi.nlm.nih.gov/");
        Prefix("DOI", "https://doi.org/");
        foreach (var prefix in vocabulary.Prefixes.Values.OrderBy(p => p.Prefix, StringComparer.Ordinal))
        {
            var url = prefix.UrlTemplate;
            // JSON-LD joins prefix and local part, so only an address that ends in the local part can be one.
            Prefix(prefix.Prefix, s_obo.Contains(prefix.Prefix) ? $"http://purl.obolibrary.org/obo/{prefix.Prefix}_" : url is not null && url.EndsWith("{0}", StringComparison.Ordinal) ? url[..^3] : $"{Own}{prefix.Prefix}:");
        }
        foreach (var name in s_references)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }
        json.WriteEndObject();

        // Said outright, since by itself an address that ends in "_" or "=" is no prefix.
        void Prefix(string name, string address)
        {
            json.WriteStartObject(name);
            json.WriteString("@id", address);
            json.WriteBoolean("@prefix", true);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.WriteString("@id", "exograph:note/" + note.Id.Text);
        json.WriteString("@type", "exograph:Note");
        json.WriteString("exograph:about", note.About.Text);
        json.WriteString("exograph:property", note.Property);
        json.WriteString("exograph:value", note.Value);
        if (note.Unit.Length > 0) json.WriteString("exograph:unit", note.Unit);
        Write(json, note.Evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportSource source, Statement s, string licence)
    {
        json.WriteStartObject();
        json.WriteString("@id", "exograph:statement/" + s.Id.Text);
        json.WriteString("@type", "biolink:Association");
        json.WriteString("subject", s.Subject.Text);
        json.WriteString("predicate", s.Predicate.Biolink);
        json.WriteString("object", s.Object.Text);
        json.WriteString("exograph:predicate", s.Predicate.Name);
        json.WriteString("exograph:sign", s.Predicate.Sign.Mark());
        json.WriteString("exograph:scope", Words.Of(s.Scope));
        json.WriteString("exograph:reading", Words.Of(s.Reading));
        json.WriteBoolean("exograph:implied", s.Implied);
        json.WriteNumber("exograph:belief", s.Belief.Value);
        if (s.Purpose is { } purpose) json.WriteString("exograph:purpose", purpose.Text);
        Optional("cancer", s.Context.Cancer);
        Optional("cell", s.Context.Cell);
        Optional("organism", s.Context.Organism);
        Optional("biofluid", s.Context.Biofluid);
        List(json, "publications", source.Publications(s));
        json.WriteString("license", licence);
        Write(json, s.Evidence);
        json.WriteEndObject();

        void Optional(string name, Curie? id)
        {
            if (id is { } known) json.WriteString(name, known.Text);
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("has_evidence");
        foreach (var e in evidence)
        {
            json.WriteStartObject();
            json.WriteString("exograph:study", "exograph:publication/" + e.Study.Text);
            json.WriteString("exograph:readIn", "exograph:publication/" + e.ReadIn.Text);
            json.WriteString("exograph:level", Words.Of(e.Level));
            json.WriteString("exograph:locator", e.Locator);
            json.WriteString("exograph:certainty", Words.Of(e.Certainty));
            json.WriteString("exograph:verdict", Words.Of(e.Verdict));
            json.WriteBoolean("negated", e.Direction == EvidenceDirection.Refutes);
            json.WriteString("description", e.Claim);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0) return;
        json.WriteStartArray(name);
        foreach (var item in all) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
