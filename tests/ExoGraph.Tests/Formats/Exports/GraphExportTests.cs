using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Exports;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Formats.Exports;

public sealed class GraphExportTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    /// <summary>The small records and a pack with parallel edges.</summary>
    private ExportSource Source()
    {
        _bench.Import("trrust", ("t.human.tsv", "RELA\tMYC\tActivation\t1;2\nRELA\tMYC\tRepression\t3\n"));
        return new ExportSource(SmallKnowledge.Build(), [_bench.Open("trrust")]);
    }

    private static byte[] Bytes(string format, ExportSource source)
    {
        using var stream = new MemoryStream();
        Assert.True(GraphExports.Write(format, source, stream));
        return stream.ToArray();
    }

    private static string Text(string format, ExportSource source) => Encoding.UTF8.GetString(Bytes(format, source));

    [Fact]
    public void Write_EveryFormat_IsDeterministicAndWithoutMark()
    {
        var source = Source();
        foreach (var format in GraphExports.Formats)
        {
            var bytes = Bytes(format, source);
            Assert.Equal(bytes, Bytes(format, source));
            Assert.NotEqual(0xef, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
        }
        Assert.False(GraphExports.Write("nonsense", source, Stream.Null));
    }

    [Fact]
    public void Graphml_EveryEdge_HasItsOwnIdSignSourceAndLicence()
    {
        var xml = XDocument.Parse(Text("graphml", Source()));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var keys = xml.Descendants(ns + "key").ToDictionary(k => k.Attribute("id")!.Value, k => (For: k.Attribute("for")!.Value, Name: k.Attribute("attr.name")!.Value));
        Assert.All(keys.Values, k => Assert.True(k.For is "node" or "edge"));
        var edges = xml.Descendants(ns + "edge").ToArray();
        Assert.Equal(9, edges.Length);
        Assert.Equal(9, edges.Select(e => e.Attribute("id")!.Value).Distinct().Count());
        var nodes = xml.Descendants(ns + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        Assert.All(edges, e => Assert.Contains(e.Attribute("target")!.Value, nodes));
        string Value(XElement edge, string name) => edge.Elements(ns + "data").Single(d => keys[d.Attribute("key")!.Value].Name == name).Value;
        Assert.All(edges, e => Assert.NotEmpty(Value(e, "licence")));
        Assert.Equal(["-", "+"], edges.Where(e => Value(e, "knowledge_source") == "trrust").Select(e => Value(e, "sign")));
    }

    [Fact]
    public void Graphml_ReadByNetworkx_KeepsParallelEdgesAndSigns()
    {
        var path = _bench.Folder.Write("g.graphml", Bytes("graphml", Source()));
        var read = PythonReader.Run("networkx", $"import networkx as nx\ng=nx.read_graphml(r'{path}')\nprint(g.is_directed(), g.is_multigraph(), g.number_of_edges(), sorted(d['sign'] for _,_,d in g.edges(data=True)), g.nodes['exo:gene.small-b']['name'])");
        Assert.Equal("True True 9 ['+', '+', '+', '-', '-', '-', '-', '=', 'none'] SMALLB", read);
    }

    [Fact]
    public void Graphml_ReadByIgraph_KeepsParallelEdgesAndSigns()
    {
        var path = _bench.Folder.Write("g.graphml", Bytes("graphml", Source()));
        var read = PythonReader.Run("igraph", $"import igraph\ng=igraph.Graph.Read_GraphML(r'{path}')\nprint(g.is_directed(), g.ecount(), sorted(g.es['sign']), 'SMALLB' in g.vs['name'], sum(1 for b in g.es['implied'] if b))");
        Assert.Equal("True 9 ['+', '+', '+', '-', '-', '-', '-', '=', 'none'] True 1", read);
    }

    [Fact]
    public void Sif_ParallelEdges_AreDifferentLines()
    {
        var lines = Text("sif", Source()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Length, lines.Distinct().Count());
        Assert.Equal(9, lines.Count(l => l.Contains('\t')));
        Assert.Equal(["HGNC:9955\tdownregulates\tHGNC:7553", "HGNC:9955\tupregulates\tHGNC:7553"], lines.Where(l => l.StartsWith("HGNC:9955\t")));
        Assert.Contains("exo:cell.small", lines);
    }

    [Fact]
    public void Cx2_FollowsItsOwnRules()
    {
        using var document = JsonDocument.Parse(Bytes("cx2", Source()));
        var aspects = document.RootElement.EnumerateArray().ToArray();
        Assert.Equal("2.0", aspects[0].GetProperty("CXVersion").GetString());
        Assert.Equal(["CXVersion", "metaData", "attributeDeclarations", "networkAttributes", "nodes", "edges", "visualProperties", "status"], aspects.Select(a => a.EnumerateObject().First().Name));
        var counts = aspects[1].GetProperty("metaData").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("elementCount").GetInt32());
        var (nodes, edges) = (aspects[4].GetProperty("nodes"), aspects[5].GetProperty("edges"));
        Assert.Equal((counts["nodes"], counts["edges"]), (nodes.GetArrayLength(), edges.GetArrayLength()));
        Assert.Equal(aspects[6].GetProperty("visualProperties").GetArrayLength(), counts["visualProperties"]);
        var declared = aspects[2].GetProperty("attributeDeclarations")[0];
        foreach (var (aspect, items) in ((string, JsonElement)[])[("nodes", nodes), ("edges", edges)])
        {
            Assert.Equal(items.GetArrayLength(), items.EnumerateArray().Select(i => i.GetProperty("id").GetInt64()).Distinct().Count());
            foreach (var value in items.EnumerateArray().SelectMany(i => i.GetProperty("v").EnumerateObject()))
            {
                Assert.NotEqual("id", value.Name);
                var type = declared.GetProperty(aspect).GetProperty(value.Name).GetProperty("d").GetString();
                Assert.True(type switch { "string" => value.Value.ValueKind == JsonValueKind.String, "double" or "integer" => value.Value.ValueKind == JsonValueKind.Number, "boolean" => value.Value.ValueKind is JsonValueKind.True or JsonValueKind.False, _ => value.Value.ValueKind == JsonValueKind.Array }, value.Name);
            }
        }
        var ids = nodes.EnumerateArray().Select(n => n.GetProperty("id").GetInt64()).ToHashSet();
        Assert.All(edges.EnumerateArray(), e => Assert.True(ids.Contains(e.GetProperty("s").GetInt64()) && ids.Contains(e.GetProperty("t").GetInt64())));
        Assert.Equal(9, edges.GetArrayLength());
        Assert.True(aspects[^1].GetProperty("status")[0].GetProperty("success").GetBoolean());
    }

    [Fact]
    public void Cx2_ReadByCytoscapesConverter_KeepsParallelEdgesSignsAndSources()
    {
        var path = _bench.Folder.Write("g.cx2", Bytes("cx2", Source()));
        var read = NodeReader.Run("@js4cytoscape/cx-viz-converter",
            $"const {{ nodes, edges }} = reader.convert(JSON.parse(require('fs').readFileSync(String.raw`{path}`)), 'cytoscapeJS').elements;"
            + "const name = id => nodes.find(n => n.data.id == id).data.represents;"
            + "console.log(edges.length, edges.map(e => e.data.sign).sort().join(' '), edges.filter(e => e.data.knowledge_source == 'trrust').map(e => name(e.data.source) + e.data.sign + name(e.data.target)).sort().join(' '));");
        Assert.Equal("9 + + + - - - - = none HGNC:9955+HGNC:7553 HGNC:9955-HGNC:7553", read);
    }

    [Fact]
    public void Cx2_StyleReadByCytoscapesConverter_ColoursEdgesBySign()
    {
        var path = _bench.Folder.Write("g.cx2", Bytes("cx2", Source()));
        var read = NodeReader.Run("@js4cytoscape/cx-viz-converter",
            $"const net = reader.convert(JSON.parse(require('fs').readFileSync(String.raw`{path}`)), 'cytoscapeJS');"
            + "console.log(net.style.filter(s => s.selector.startsWith('edge[')).map(s => s.selector).join(' '));");
        Assert.Equal("edge[sign = '+'] edge[sign = '-']", read);
    }

    [Fact]
    public void Kgx_ThroughOurImporter_LosesNoStepSignContextOrEvidence()
    {
        var source = Source();
        var stem = Path.Combine(_bench.Folder.Path, "out");
        GraphExports.WriteKgx(source, stem + ".tsv");
        var header = File.ReadLines(stem + "_edges.tsv").First().Split('\t');
        Assert.All(File.ReadLines(stem + "_edges.tsv").Skip(1), l => Assert.NotEmpty(l.Split('\t')[Array.IndexOf(header, "license")]));
        var manifest = _bench.Run(new ImportRequest("kgx", [stem + "_nodes.tsv", stem + "_edges.tsv"]) { Name = "round" });
        var expected = source.Statements().Select(s => s.Statement).Where(s => s.Reading == Core.Statements.ReadingKind.Accepted && s.Scope != Core.Statements.Scope.Overall)
            .Select(s => $"{s.Line()} {s.Context.Cancer} {s.Context.Cell} {s.Implied} {string.Join(',', s.Evidence.Select(e => e.Direction).Order())}").Order(StringComparer.Ordinal);
        var actual = _bench.Statements("round").Select(s => $"{s.Line()} {s.Context.Cancer} {s.Context.Cell} {s.Implied} {string.Join(',', s.Evidence.Select(e => e.Direction).Order())}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, actual);
        Assert.Equal(2, manifest.Counts.Skipped);
        var outcome = _bench.Open("round").Entities.Single(e => e.Id == SmallKnowledge.Outcome);
        Assert.Equal((-1, "Outcome"), (outcome.Desirable, outcome.Class.Name));
    }

    [Fact]
    public void Kgx_RealRecordsThroughOurImporter_LoseNoStepOrSign()
    {
        var source = new ExportSource(RealRecords.Load());
        var stem = Path.Combine(_bench.Folder.Path, "records");
        GraphExports.WriteKgx(source, stem);
        using var bare = new ImportBench(vocabularies: false);
        bare.Run(new ImportRequest("kgx", [stem + "_nodes.tsv", stem + "_edges.tsv"]) { Name = "records", Species = "all" });
        static string Line(Core.Statements.Statement s) => $"{s.Line()} {s.SubjectForm} {s.ObjectForm} {s.Context.Cancer} {s.Context.Cell} {s.Context.Organism} {s.Context.Biofluid} {s.Implied}";
        var expected = source.Knowledge.AllStatements.Where(s => s.Reading == Core.Statements.ReadingKind.Accepted && s.Scope != Core.Statements.Scope.Overall).Select(Line).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, bare.Statements("records").Select(Line).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void JsonLd_Statements_HaveSignLicenceAndEvidence()
    {
        using var document = JsonDocument.Parse(Bytes("jsonld", Source()));
        var context = document.RootElement.GetProperty("@context");
        var graph = document.RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        var statements = graph.Where(i => i.GetProperty("@type").GetString() == "biolink:Association").ToArray();
        Assert.Equal(9, statements.Length);
        Assert.All(statements, s => Assert.NotEmpty(s.GetProperty("license").GetString()!));
        Assert.All(statements, s => Assert.True(Signs.TryParse(s.GetProperty("exograph:sign").GetString(), out _)));
        Assert.Contains(statements, s => s.GetProperty("has_evidence").EnumerateArray().Any(e => e.GetProperty("negated").GetBoolean()));
        var prefixes = graph.Select(i => i.GetProperty("@id").GetString()!.Split(':')[0]).Distinct().ToArray();
        Assert.All(prefixes, p => Assert.True(context.TryGetProperty(p, out _), p));
    }

    [Fact]
    public void JsonLd_ReadByRdflib_IsOneGraphOfLinkedThings()
    {
        var path = _bench.Folder.Write("g.jsonld", Bytes("jsonld", Source()));
        var read = PythonReader.Run("rdflib", $$"""
            import rdflib
            g = rdflib.Graph().parse(r'{{path}}', format='json-ld')
            q = lambda text: [' '.join(str(v) for v in row) for row in g.query('PREFIX b: <https://w3id.org/biolink/vocab/> PREFIX x: <urn:exograph:> ' + text)]
            print(q('SELECT (COUNT(?s) AS ?n) { ?s a b:Association; b:subject ?a; b:object ?b }')[0])
            print(sorted(q('SELECT ?sign { ?s a b:Association; x:sign ?sign; b:predicate ?p FILTER(isIRI(?p)) }')))
            print(q('SELECT DISTINCT ?title ?pmid { ?s b:has_evidence ?e; b:publications ?pmid. ?e x:study ?p. ?p b:name ?title FILTER(isIRI(?pmid)) }'))
            """);
        Assert.Equal(
            ["9", "['+', '+', '+', '-', '-', '-', '-', '=', 'none']", "['On {small} things & more https://pubmed.ncbi.nlm.nih.gov/12345']"],
            read.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void JsonLd_RealRecordsReadByRdflib_HaveEveryStatementNoteAndPermanentAddresses()
    {
        var knowledge = RealRecords.Load();
        var path = _bench.Folder.Write("r.jsonld", Bytes("jsonld", new ExportSource(knowledge)));
        var read = PythonReader.Run("rdflib", $$"""
            import rdflib
            g = rdflib.Graph().parse(r'{{path}}', format='json-ld')
            b, x, a = rdflib.Namespace('https://w3id.org/biolink/vocab/'), rdflib.Namespace('urn:exograph:'), rdflib.RDF.type
            print(len(set(g.subjects(a, b.Association))), len(set(g.subjects(a, x.Note))), len(list(g.objects(None, b.has_evidence))))
            print(sorted({str(d) for d in g.subjects(a, b.Disease) if 'MONDO' in str(d)})[0].rsplit('_', 1)[0])
            """);
        var evidence = knowledge.AllStatements.Sum(s => s.Evidence.Count) + knowledge.Notes.Sum(n => n.Evidence.Count);
        Assert.Equal([$"{knowledge.AllStatements.Count} {knowledge.Notes.Count} {evidence}", "http://purl.obolibrary.org/obo/MONDO"], read.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void Bibtex_Entries_EscapeAndNameAuthors()
    {
        var text = Text("bibtex", Source());
        Assert.Contains("@article{doe-2020,\n  author = {Doe, J and Roe, R and others},\n  title = {{On \\{small\\} things \\& more}},\n", text);
        Assert.Contains("doi = {10.1000/small_1}", text);
        Assert.Equal(2, text.Split("@article").Length - 1);
    }

    [Fact]
    public void Bibtex_RealRecordsReadByBibtexparser_KeepEveryPublicationAuthorAndTitle()
    {
        var knowledge = RealRecords.Load();
        var path = _bench.Folder.Write("r.bib", Bytes("bibtex", new ExportSource(knowledge)));
        var read = PythonReader.Run("bibtexparser", $"""
            import bibtexparser, json
            from bibtexparser.customization import convert_to_unicode
            from bibtexparser.bparser import BibTexParser
            entries = bibtexparser.load(open(r'{path}', encoding='utf-8'), BibTexParser(customization=convert_to_unicode)).entries
            print(json.dumps([[e['ID'], e.get('title', ''), e.get('year', ''), e.get('doi', ''), e.get('author', '')] for e in entries]))
            """);
        using var entries = JsonDocument.Parse(read);
        var titles = entries.RootElement.EnumerateArray().ToDictionary(e => e[0].GetString()!, e => (Title: Plain(e[1].GetString()!), Year: e[2].GetString(), Doi: e[3].GetString(), Author: e[4].GetString()!));
        Assert.Equal(knowledge.Publications.Count, titles.Count);
        foreach (var p in knowledge.Publications.Values)
        {
            Assert.Equal((Plain(p.Title), p.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", p.Doi ?? ""), (titles[p.Key.Text].Title, titles[p.Key.Text].Year, titles[p.Key.Text].Doi));
            Assert.All(titles[p.Key.Text].Author.Split(" and "), a => Assert.True(a == "others" || a.Contains(", ") || !a.Contains(' '), a));
        }

        // What braces and escapes stand for is the reader's affair; letters, digits and their order are ours.
        static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsAsciiLetterOrDigit));
    }

    [Fact]
    public void Cypher_Script_EscapesAndLeavesAsPrintedOut()
    {
        var text = Text("cypher", Source());
        Assert.DoesNotContain("doe-2020#s6", text);
        Assert.Contains("`NET_PROMOTES`", text);
        Assert.Contains("`DOWNREGULATES`", text);
        Assert.Contains("sign: -1", text);
        var statements = text.Split(";\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(statements, s => Assert.True(s.StartsWith("CREATE CONSTRAINT") || s.StartsWith("UNWIND ["), s));
        // Quotes are balanced once escaped ones are taken out.
        Assert.All(statements, s => Assert.Equal(0, s.Replace("\\\\", "").Replace("\\'", "").Count(c => c == '\'') % 2));
    }
}
