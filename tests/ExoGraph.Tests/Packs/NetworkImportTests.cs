using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs;

public sealed class NetworkImportTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private List<string> Lines(string name) => [.. _bench.Statements(name).Select(s => s.Line())];

    private const string OmnipathHeader = "source\ttarget\tsource_genesymbol\ttarget_genesymbol\tis_directed\tis_stimulation\tis_inhibition\tconsensus_direction\tconsensus_stimulation\tconsensus_inhibition\tsources\treferences\ttype\tcuration_effort\tncbi_tax_id_source\tncbi_tax_id_target\n";

    [Fact]
    public void Import_Omnipath_SignIsTheConsensusOnly()
    {
        var manifest = _bench.Import("omnipath", ("omnipath_webservice_interactions__latest.tsv", OmnipathHeader
            + "P31749\tP60484\tAKT1\tPTEN\tTrue\tTrue\tTrue\tTrue\tTrue\tFalse\tSIGNOR;TRRUST\tSIGNOR:123;TRRUST:123;KEA:456;X:PMC9;Y:not-an-id\tpost_translational\t3\t9606\t9606\n"
            + "P31749\tP04637\tAKT1\tTP53\t1\t0\t0\t1\t1\t1\tA\tA:1\tpost_translational\t2\t9606\t9606\n"
            + "P31749\tP01106\tAKT1\tMYC\t1\t1\t0\t1\t0\t0\tA\tA:2\tpost_translational\t2\t9606\t9606\n"
            + "P31749\tP08581\tAKT1\tMET\t0\t0\t0\t0\t0\t0\tA\tA:3\tpost_translational\t2\t9606\t9606\n"
            + "Q04206\tP01106\tRELA\tMYC\t1\t1\t0\t1\t0\t1\tA\tA:4\ttranscriptional\t1\t9606\t9606\n"
            + "MIMAT0000076\tP60484\thsa-miR-21-5p\tPTEN\t1\t0\t0\t0\t0\t0\tA\tA:5\tpost_transcriptional\t2\t9606\t9606\n"
            + "COMPLEX:Q04206_P05412\tP60484\tx\tPTEN\t1\t0\t0\t1\t1\t0\tA\t\tpost_translational\t2\t9606\t9606\n"
            + "malat1\tP60484\tmalat1\tPTEN\t1\t0\t0\t1\t0\t1\tA\t\tpost_transcriptional\t2\t9606\t9606\n"
            + "P60484\tP04637\tCyp3a41a; Cyp3a41b\tx\t1\t1\t0\t1\t1\t0\tA\tA:1\tpost_translational\t2\t10090\t10090\n"));
        Assert.Equal(
            ["HGNC:29665 downregulates(-) HGNC:9588", "HGNC:391 associated_with(none) HGNC:7029", "HGNC:391 inhibits(-) HGNC:11998", "HGNC:391 promotes(+) HGNC:11998", "HGNC:391 promotes(+) HGNC:9588", "HGNC:391 regulates(?) HGNC:7553",
                "HGNC:9955 downregulates(-) HGNC:7553", "mirbase.mature:MIMAT0000076 downregulates(-) HGNC:9588", "omnipath.complex:Q04206_P05412 promotes(+) HGNC:9588"],
            Lines("omnipath").Order(StringComparer.Ordinal));
        Assert.Equal("PMC9 for suggested, PMID:123 for suggested, PMID:456 for suggested", _bench.Statements("omnipath").Single(s => s.Line() == "HGNC:391 promotes(+) HGNC:9588").Said());
        Assert.Equal("PMID:4 for proposed", _bench.Statements("omnipath").Single(s => s.Subject.Text == "HGNC:9955").Said());
        Assert.Equal(1, manifest.Counts.Skipped);
        Assert.Contains(manifest.Remarks, r => r.Reason.Contains("dispute"));
    }

    private const string HetionetNodes = "id\tname\tkind\r\nGene::5728\tPTEN\tGene\r\nGene::4609\tMYC\tGene\r\nDisease::DOID:3459\tbreast cancer\tDisease\r\nCompound::DB00515\tCisplatin\tCompound\r\nCompound::DB99999\tOther\tCompound\r\nAnatomy::UBERON:0000002\tuterine cervix\tAnatomy\r\nBiological Process::GO:0006915\tapoptotic process\tBiological Process\r\nPathway::WP100_r74146\tGlutathione metabolism\tPathway\r\nPathway::PC7_10\tA pathway\tPathway\r\nSide Effect::C0000727\tAcute abdomen\tSide Effect\r\n";

    [Fact]
    public void Import_HetionetTables_GiveDirectionAndNoCauseFromCorrelation()
    {
        var manifest = _bench.Run(new ImportRequest("hetionet", [.. _bench.Write(("hetionet-v1.0-nodes.tsv", HetionetNodes)), _bench.Folder.Write("hetionet-v1.0-edges.sif.gz", TemporaryFolder.Gzip(
            "source\tmetaedge\ttarget\r\nCompound::DB00515\tCuG\tGene::5728\r\nCompound::DB00515\tCdG\tGene::4609\r\nCompound::DB00515\tCtD\tDisease::DOID:3459\r\nDisease::DOID:3459\tDuG\tGene::5728\r\nDisease::DOID:3459\tDaG\tGene::5728\r\n"
            + "Anatomy::UBERON:0000002\tAdG\tGene::5728\r\nGene::5728\tGr>G\tGene::4609\r\nGene::5728\tGpBP\tBiological Process::GO:0006915\r\nGene::5728\tGpPW\tPathway::WP100_r74146\r\nGene::5728\tGpPW\tPathway::PC7_10\r\nCompound::DB99999\tCcSE\tSide Effect::C0000727\r\nGene::5728\tXxX\tGene::4609\r\n"))]));
        Assert.Equal(
            ["CHEBI:27899 downregulates(-) HGNC:7553", "CHEBI:27899 treats(none) MONDO:0004989", "CHEBI:27899 upregulates(+) HGNC:9588", "DRUGBANK:DB99999 associated_with(none) UMLS:C0000727",
                "HGNC:9588 associated_with(none) MONDO:0004989", "HGNC:9588 elevated_in(none) MONDO:0004989", "HGNC:9588 participates_in(none) GO:0006915", "HGNC:9588 participates_in(none) WikiPathways:WP100", "HGNC:9588 participates_in(none) pathwaycommons:PC7_10",
                "HGNC:9588 reduced_in(none) UBERON:0000002", "HGNC:9588 regulates(?) HGNC:7553"],
            Lines("hetionet").Order(StringComparer.Ordinal));
        Assert.Equal("1.0", manifest.Version);
        Assert.Equal(1, manifest.Counts.Skipped);
    }

    [Fact]
    public void Import_HetionetJson_ReadsNumbersAsGeneIds()
    {
        _bench.Import("hetionet", ("hetionet-v1.0.json", """
            {"metanode_kinds":["Gene"],"metaedge_tuples":[],"kind_to_abbrev":{},"nodes":[{"kind":"Gene","identifier":5728,"name":"PTEN","data":{}},{"kind":"Compound","identifier":"DB00515","name":"Cisplatin","data":{}},{"kind":"Gene","identifier":4609,"name":"MYC","data":{}}],
             "edges":[{"source_id":["Compound","DB00515"],"target_id":["Gene",5728],"kind":"upregulates","direction":"both","data":{"license":"CC0 1.0","unbiased":true}},
              {"source_id":["Gene",5728],"target_id":["Gene",4609],"kind":"regulates","direction":"forward","data":{}}]}
            """));
        Assert.Equal(["CHEBI:27899 upregulates(+) HGNC:9588", "HGNC:9588 regulates(?) HGNC:7553"], Lines("hetionet"));
        Assert.Contains("CC0 1.0", _bench.Statements("hetionet")[0].Evidence[0].Claim);
    }

    [Fact]
    public void Import_HetionetPointer_SaysWhatToDo()
    {
        var result = _bench.Try(new ImportRequest("hetionet", _bench.Write(("e.sif.gz", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n"))));
        Assert.Contains("git lfs pull", result.Problem!.Message);
    }

    [Fact]
    public void Import_Gmt_ReadsTheRightmostPartsAndDuplicates()
    {
        var manifest = _bench.Import("gmt", ("wikipathways-20260110-gmt-Homo_sapiens.gmt", "A 50% name%WikiPathways_20260110%WP254%Homo sapiens\thttps://x\t5728\t4609\t5728\nOther%WikiPathways_20260110%WP1%Mus musculus\tu\t1\t2\nlonely\turl\n"));
        Assert.Equal(["HGNC:7553 participates_in(none) WikiPathways:WP254", "HGNC:9588 participates_in(none) WikiPathways:WP254"], Lines("gmt"));
        Assert.Equal((6, 2, 1, 3), ((int)manifest.Counts.Read, (int)manifest.Counts.Kept, (int)manifest.Counts.Merged, (int)manifest.Counts.Skipped));
        Assert.Equal("A 50% name", _bench.Open("gmt").Entities.Single(e => e.Id.Text == "WikiPathways:WP254").Label);
        Assert.Equal("2026-01-10", manifest.Date);
    }

    [Fact]
    public void Import_MsigdbSymbols_AreGenesOfASetUnderItsOwnName()
    {
        var manifest = _bench.Import("gmt", ("h.all.v2023.1.Hs.symbols.gmt", "HALLMARK_APOPTOSIS\thttps://x\tPTEN\tCTGF\tNOSUCHGENE\n"));
        Assert.Equal(["HGNC:2500 participates_in(none) exo:pathway.hallmark-apoptosis", "HGNC:9588 participates_in(none) exo:pathway.hallmark-apoptosis"], Lines("gmt"));
        Assert.Equal("2023.1", manifest.Version);
    }

    [Fact]
    public void Import_MsigdbPredictions_AreProposedOnly()
    {
        var manifest = _bench.Import("gmt", ("c3.mir.v2023.1.Hs.symbols.gmt", "MIR21_5P\thttps://x\tPTEN\n"));
        Assert.Equal("gmt for proposed", Assert.Single(_bench.Statements("gmt")).Said());
        Assert.Contains(manifest.Remarks, r => r.Reason.Contains("predictions"));
    }

    [Fact]
    public void Import_Reactome_JoinsNamesHierarchyAndMembers()
    {
        var manifest = _bench.Import("reactome",
            ("ReactomePathwaysRelation.txt", "R-HSA-109581\tR-HSA-109606\nR-BTA-109581\tR-BTA-109606\n"),
            ("ReactomePathways.txt", "R-HSA-109581\tApoptosis \tHomo sapiens\nR-HSA-109606\tIntrinsic Pathway for Apoptosis\tHomo sapiens\nR-BTA-109581\tApoptosis\tBos taurus\n"),
            ("UniProt2Reactome.txt", "P60484-2\tR-HSA-109606\thttps://x\tIntrinsic Pathway for Apoptosis\tTAS\tHomo sapiens\nP60484\tR-BTA-109581\tu\tx\tIEA\tBos taurus\n"),
            ("UniProt2Reactome_PE_Pathway.txt", "O60762\tR-HSA-162865\tDPM1 [endoplasmic reticulum membrane]\tR-HSA-109581\tu\tApoptosis\tIEA\tHomo sapiens\n"));
        Assert.Equal(
            ["HGNC:3005 participates_in(none) Reactome:R-HSA-109581", "HGNC:9588 participates_in(none) Reactome:R-HSA-109606", "Reactome:R-HSA-109606 part_of(none) Reactome:R-HSA-109581"],
            Lines("reactome"));
        Assert.Equal("Apoptosis", _bench.Open("reactome").Entities.Single(e => e.Id.Text == "Reactome:R-HSA-109581").Label);
        Assert.Equal("reactome for suggested", _bench.Statements("reactome")[0].Said());
        Assert.Equal("reactome for demonstrated", _bench.Statements("reactome")[1].Said());
        Assert.Equal(3, manifest.Counts.Skipped);
    }

    private const string KgxNodes = "id\tcategory\tname\nNCBIGENE:5728\tbiolink:NamedThing|biolink:Gene\tPTEN \"the\" gene\nCHEBI:27899\tbiolink:SmallMolecule\tcisplatin\nDOID:3459\tbiolink:Disease\tbreast cancer\nHGNC:7553\tbiolink:Gene\tMYC\nX:1\tbiolink:Nothing\tx\n";

    [Fact]
    public void Import_Kgx_SignsComeFromQualifiers()
    {
        var manifest = _bench.Import("kgx", ("g_nodes.tsv", KgxNodes), ("g_edges.tsv",
            "id\tsubject\tpredicate\tobject\tqualified_predicate\tobject_aspect_qualifier\tobject_direction_qualifier\tnegated\tpublications\tknowledge_level\tagent_type\tmy_own_column\n"
            + "e1\tCHEBI:27899\tbiolink:affects\tNCBIGENE:5728\tbiolink:causes\tactivity\tincreased\t\tPMID:1|PMID:2\tknowledge_assertion\tmanual_agent\tx\n"
            + "e2\tCHEBI:27899\tbiolink:affects\tHGNC:7553\tbiolink:causes\tabundance\tdecreased\tFalse\t\tprediction\t\t\n"
            + "e3\tCHEBI:27899\tbiolink:affects\tHGNC:7553\t\tdegradation\tincreased\t\tPMID:3\tknowledge_assertion\ttext_mining_agent\t\n"
            + "e4\tCHEBI:27899\tbiolink:affects\tNCBIGene:5728\t\t\t\t\t\t\t\t\n"
            + "e5\tNCBIGene:5728\tbiolink:entity_negatively_regulates_entity\tHGNC:7553\t\t\t\tTrue\tPMID:4\t\t\t\n"
            + "e6\tNCBIGene:5728\tbiolink:gene_associated_with_condition\tDOID:3459\t\t\t\t\t\t\t\t\n"
            + "e7\tNCBIGene:5728\tbiolink:regulates\tHGNC:7553\tbiolink:causes\tactivity\tupregulated\t\t\tknowledge_assertion\t\t\n"
            + "e8\tX:1\tbiolink:affects\tHGNC:7553\t\t\t\t\t\t\t\t\n"));
        var statements = _bench.Statements("kgx");
        Assert.Equal(
            ["CHEBI:27899 downregulates(-) HGNC:7553", "CHEBI:27899 promotes(+) HGNC:9588", "CHEBI:27899 regulates(?) HGNC:9588", "HGNC:9588 associated_with(none) MONDO:0004989", "HGNC:9588 inhibits(-) HGNC:7553", "HGNC:9588 promotes(+) HGNC:7553"],
            statements.Select(s => s.Line()));
        Assert.Equal("kgx for proposed, PMID:3 for suggested", statements[0].Said());
        Assert.Equal("PMID:1 for demonstrated, PMID:2 for demonstrated", statements[1].Said());
        Assert.Equal("PMID:4 against suggested", statements[4].Said());
        Assert.Equal(2, manifest.Counts.Skipped);
    }

    [Fact]
    public void Import_KgxLines_GiveTheSameAsTables()
    {
        _bench.Import("kgx", ("a.jsonl", """
            {"id":"NCBIGene:5728","category":["biolink:Gene"],"name":"PTEN"}
            {"id":"CHEBI:27899","category":["biolink:SmallMolecule"],"name":"cisplatin"}
            """), ("b.jsonl", """
            {"subject":"CHEBI:27899","predicate":"biolink:affects","object":"NCBIGene:5728","object_direction_qualifier":"decreased","object_aspect_qualifier":"expression","negated":false,"publications":["PMID:1"],"primary_knowledge_source":["infores:ctd"],"knowledge_level":"knowledge_assertion"}
            """));
        var statement = Assert.Single(_bench.Statements("kgx"));
        Assert.Equal("CHEBI:27899 downregulates(-) HGNC:9588", statement.Line());
        Assert.Equal("PMID:1 for demonstrated", statement.Said());
    }

    [Fact]
    public void Import_KgxTables_ColumnsThatAreNotUsed_AreNamedWithTheirRows()
    {
        var manifest = _bench.Import(
            "kgx", ("g_nodes.tsv", "id\tcategory\tname\tin_taxon\nHGNC:7553\tbiolink:Gene\tMYC\tNCBITaxon:9606\nHGNC:9588\tbiolink:Gene\tPTEN\t\n"),
            ("g_edges.tsv", "subject\tpredicate\tobject\tprimary_knowledge_source\tprovided_by\tscore\t\tnever_filled\n"
                + "HGNC:7553\tbiolink:affects\tHGNC:9588\tinfores:x\tinfores:y\t0.5\t\t\n"
                + "HGNC:9588\tbiolink:affects\tHGNC:7553\tinfores:x\t\t0.7\tspare\t\n"
                + "nothing\tbiolink:affects\tHGNC:7553\t\t\t0.9\t\t \n"));
        Assert.Equal([new UnusedColumn("in_taxon", 1)], Unused(manifest, "g_nodes.tsv"));
        Assert.Equal([new UnusedColumn("provided_by", 1), new UnusedColumn("score", 3), new UnusedColumn("column 7", 1)], Unused(manifest, "g_edges.tsv"));
    }

    [Fact]
    public void Import_KgxLines_PropertiesThatAreNotUsed_AreNamedWithTheirRows()
    {
        var manifest = _bench.Import("kgx", ("a.jsonl", """{"id":"HGNC:7553","category":["biolink:Gene"],"in_taxon":["NCBITaxon:9606"]}"""), ("b.jsonl", """
            {"subject":"HGNC:7553","predicate":"biolink:affects","object":"HGNC:9588","score":0.5,"provided_by":"infores:y","primary_knowledge_source":"infores:x","sources":[],"note":null}
            {"score":0,"primary_knowledge_source":"infores:x","provided_by":"infores:y","subject":"HGNC:9588","predicate":"biolink:affects","object":"HGNC:7553","note":""}
            """));
        Assert.Equal([new UnusedColumn("in_taxon", 1)], Unused(manifest, "a.jsonl"));
        Assert.Equal([new UnusedColumn("provided_by", 2), new UnusedColumn("score", 2)], Unused(manifest, "b.jsonl"));
    }

    private static IReadOnlyList<UnusedColumn> Unused(PackManifest manifest, string table) => manifest.Inputs.SelectMany(i => i.Tables).Single(t => t.Name == table).Unused;

    [Fact]
    public void Import_KgxInATarball_ReadsBothTables()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new System.Formats.Tar.TarWriter(gzip))
            foreach (var (name, text) in ((string, string)[])[("g/g_edges.tsv", "subject\tpredicate\tobject\nNCBIGene:5728\tbiolink:affects\tHGNC:7553\n"), ("g/g_nodes.tsv", KgxNodes)])
                tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, name) { DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) });
        _bench.Run(new ImportRequest("kgx", [_bench.Folder.Write("g.tar.gz", packed.ToArray())]));
        Assert.Equal("HGNC:9588 regulates(?) HGNC:7553", Assert.Single(Lines("kgx")));
    }

    [Fact]
    public void Import_KgxJson_FieldUnderOldAndNewName_TakesTheNewInAnyOrder()
    {
        _bench.Import("kgx", ("g.json", """{"nodes":[],"edges":[{"edge_label":"biolink:part_of","subject":"HGNC:9588","predicate":"biolink:affects","object":"HGNC:7553"},{"object":"HGNC:9588","unknown":{"predicate":1},"predicate":"biolink:affects","edge_label":"biolink:part_of","subject":"HGNC:391"}]}"""));
        Assert.Equal(["HGNC:391 regulates(?) HGNC:9588", "HGNC:9588 regulates(?) HGNC:7553"], Lines("kgx"));
    }

    [Fact]
    public void Import_KgxJson_ReadsNodesBehindEdges()
    {
        _bench.Import("kgx", ("g.json", """{"edges":[{"subject":"foo:1","predicate":"biolink:participates_in","object":"foo:2","negated":true}],"nodes":[{"id":"foo:1","category":["biolink:Gene"],"name":"one"},{"id":"foo:2","category":["biolink:Pathway"],"name":"two"}]}"""));
        Assert.Equal("foo:1 participates_in(none) foo:2", Assert.Single(Lines("kgx")));
    }

    [Fact]
    public void Import_OurOwnPackAsKgx_LosesNothing()
    {
        _bench.Import("trrust", ("t.human.tsv", "RELA\tMYC\tActivation\t1;2\nRELA\tMYC\tRepression\t3\nRELA\tCTGF\tUnknown\t4\n"));
        var expected = _bench.Statements("trrust");
        var folder = Path.Combine(_bench.Store.Directory, "trrust");
        _bench.Run(new ImportRequest("kgx", [.. Directory.GetFiles(folder, "*.tsv.gz")]) { Name = "again" });
        var again = _bench.Statements("again");
        Assert.Equal(expected.Select(s => (s.Line(), s.Said().Replace("trrust", "again"), s.OwnBelief, s.Context)), again.Select(s => (s.Line(), s.Said(), s.OwnBelief, s.Context)));
        Assert.Equal(expected.SelectMany(s => s.Evidence.Select(e => e.Claim)), again.SelectMany(s => s.Evidence.Select(e => e.Claim)));
    }

    private static string Indra(string type, string subject = """{"name":"AKT1","db_refs":{"HGNC":"391"}}""", string evidence = """{"source_api":"signor","pmid":"1","source_hash":-5303913231235235123,"epistemics":{"direct":true}}""") =>
        $$"""{"type":"{{type}}","subj":{{subject}},"obj":{"name":"PTEN","db_refs":{"HGNC":"9588","TEXT":"PTEN"} },"belief":0.9,"id":"a","matches_hash":"-123","evidence":[{{evidence}}]}""";

    [Theory]
    [InlineData("Activation", "promotes(+)")]
    [InlineData("GtpActivation", "promotes(+)")]
    [InlineData("Inhibition", "inhibits(-)")]
    [InlineData("IncreaseAmount", "upregulates(+)")]
    [InlineData("DecreaseAmount", "downregulates(-)")]
    public void Import_IndraRegulation_GivesItsSign(string type, string expected)
    {
        _bench.Import("indra", ("s.json", "[" + Indra(type) + "]"));
        var statement = Assert.Single(_bench.Statements("indra"));
        Assert.Equal($"HGNC:391 {expected} HGNC:9588", statement.Line());
        Assert.Equal("PMID:1 for demonstrated", statement.Said());
    }

    [Fact]
    public void Import_Indra_NegatedRefutesAndReadersSuggest()
    {
        var manifest = _bench.Import("indra", ("s.json", "[" + string.Join(",\n",
            Indra("Activation", evidence: """{"source_api":"reach","pmid":"1","source_hash":11,"epistemics":{"negated":true}},{"source_api":"reach","pmid":"2","source_hash":12,"text":"x"},{"source_api":"sparser","pmid":"3","source_hash":13,"epistemics":{"hypothesis":true}},{"source_api":"reach","pmid":"2","source_hash":12}"""),
            Indra("Phosphorylation"), """{"type":"Activation","obj":{"name":"PTEN","db_refs":{}},"evidence":[]}""",
            Indra("Inhibition", """{"name":"x","db_refs":{"TEXT":"x"}}""")) + "]"));
        Assert.Equal("PMID:1 against suggested, PMID:2 for suggested, PMID:3 for proposed", Assert.Single(_bench.Statements("indra")).Said());
        Assert.Equal(3, manifest.Counts.Skipped);
    }

    [Theory]
    [InlineData("""{"name":"AKT1","db_refs":{"HGNC":"391"},"activity":{"activity_type":"activity","is_active":false}}""", "inhibits(-)")]
    [InlineData("""{"name":"AKT1","db_refs":{"UP":"P31749"},"mods":[{"mod_type":"phosphorylation","is_modified":false}]}""", "regulates(?)")]
    [InlineData("""{"name":"AKT1","db_refs":{"HGNC":["391","x"]},"bound_conditions":[{"agent":{},"is_bound":false}]}""", "regulates(?)")]
    public void Import_IndraInactiveSubject_IsTurnedOrUnknown(string subject, string expected)
    {
        _bench.Import("indra", ("s.jsonl", Indra("Activation", subject) + "\n"));
        Assert.Equal($"HGNC:391 {expected} HGNC:9588", Assert.Single(Lines("indra")));
    }

    private static string Bel(string links) => $$"""
        {"directed":true,"multigraph":true,"graph":{"pybel_version":"0.14.2"},"nodes":[
         {"function":"Protein","concept":{"namespace":"HGNC","name":"AKT1"},"id":"a","bel":"p(HGNC:AKT1)"},
         {"function":"Protein","concept":{"namespace":"HGNC","name":"PTEN","identifier":"9588"},"id":"b","bel":"p(HGNC:PTEN)"},
         {"function":"BiologicalProcess","concept":{"namespace":"GOBP","name":"apoptotic process"},"id":"c","bel":"bp(GOBP:x)"},
         {"function":"RNA","concept":{"namespace":"HGNC","name":"PTEN"},"id":"d","bel":"r(HGNC:PTEN)"},
         {"function":"Composite","members":[],"id":"e","bel":"composite()"},
         {"function":"Pathology","concept":{"namespace":"MESHD","name":"asthma"},"id":"f","bel":"path(MESHD:asthma)"}],
         "links":[{{links}}]}
        """;

    private static string Link(int source, int target, string relation, string more = "") =>
        $$"""{"source":{{source}},"target":{{target}},"key":"k","relation":"{{relation}}","citation":{"db":"PubMed","db_id":"7"},"line":12,"annotations":{"Species":{"9606":true} }{{more}} }""";

    [Fact]
    public void Import_Bel_RelationsFormsAndDegradation()
    {
        var manifest = _bench.Import("bel", ("g.json", Bel(string.Join(',',
            Link(0, 1, "decreases"), Link(0, 2, "increases"), Link(0, 3, "directlyIncreases"), Link(1, 0, "increases", ""","object":{"modifier":"Activity"}"""),
            Link(1, 0, "increases", ""","target_modifier":{"modifier":"Degradation"}"""), Link(0, 5, "positiveCorrelation"), Link(5, 0, "positiveCorrelation"),
            Link(1, 2, "causesNoChange"), Link(0, 4, "increases"), Link(3, 1, "translatedTo"), Link(0, 99, "increases")))));
        var statements = _bench.Statements("bel");
        Assert.Equal(
            ["HGNC:391 associated_with(none) MONDO:0004979", "HGNC:391 downregulates(-) HGNC:9588", "HGNC:391 promotes(+) GO:0006915", "HGNC:391 upregulates(+) HGNC:9588",
                "HGNC:9588 downregulates(-) HGNC:391", "HGNC:9588 promotes(+) HGNC:391", "HGNC:9588 regulates(?) GO:0006915"],
            statements.Select(s => s.Line()));
        Assert.Equal("mRNA", statements[3].ObjectForm!.Value.Text);
        Assert.Equal("PMID:7 for demonstrated", statements[3].Said());
        Assert.Equal("PMID:7 against suggested", statements[6].Said());
        Assert.Equal(4, manifest.Counts.Skipped);
    }

    [Fact]
    public void Import_BelOfOldPyBel_IsRefused()
    {
        var result = _bench.Try(new ImportRequest("bel", _bench.Write(("g.json", """{"nodes":[{"function":"Protein","namespace":"HGNC","name":"AKT1"}],"links":[]}"""))));
        Assert.Contains("0.14", result.Problem!.Message);
    }
}
