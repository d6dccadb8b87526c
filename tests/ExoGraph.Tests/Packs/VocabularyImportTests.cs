using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Tests.Packs;

public sealed class VocabularyImportTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private GroundingTables Tables => new(_bench.Store);

    [Theory]
    [InlineData("PTEN", "HGNC:9588")]
    [InlineData("SEPT2", "HGNC:7729")]
    [InlineData("CTGF", "HGNC:2500")]
    [InlineData("p65", "HGNC:9955")]
    [InlineData("MIR21", "mirbase:MI0000077")]
    [InlineData("tumor protein p53", "HGNC:11998")]
    public void OfSymbol_NameOfAnyAge_IsTheGene(string name, string id) => Assert.Equal(id, Tables.Genes.OfSymbol(name).Entity!.Id.Text);

    [Fact]
    public void OfSymbol_AliasOfTwoGenes_IsAmbiguousAndListed()
    {
        var found = Tables.Genes.OfSymbol("TRAP");
        Assert.Null(found.Entity);
        Assert.Equal(["HGNC:124 ACP5", "HGNC:14372 SCYL1"], found.Candidates);
    }

    [Theory]
    [InlineData("2-Sep")]
    [InlineData("Sep-02")]
    [InlineData("2022-09-02")]
    [InlineData("44806")]
    [InlineData("9/2/2022")]
    public void OfSymbol_SpreadsheetDate_IsReported(string text) => Assert.Contains("spreadsheet", Tables.Genes.OfSymbol(text).Problem);

    [Fact]
    public void GeneOfUniProt_IsoformOrChain_IsTheGene()
    {
        Assert.Equal("HGNC:9588", Tables.GeneOfUniProt("P60484-2", "PTEN").Entity!.Id.Text);
        Assert.Equal("HGNC:9588", Tables.GeneOfUniProt("P60484-PRO_0000020495", "").Entity!.Id.Text);
    }

    [Fact]
    public void GeneOfUniProt_ProteinOfTwoGenes_TheSymbolDecides()
    {
        Assert.NotNull(Tables.GeneOfUniProt("P68431", "something").Candidates);
        Assert.Equal("HGNC:4776", Tables.GeneOfUniProt("P68431", "H3C2").Entity!.Id.Text);
    }

    [Theory]
    [InlineData("hsa-miR-21-5p", "mirbase.mature:MIMAT0000076")]
    [InlineData("hsa-mir-21", "mirbase:MI0000077")]
    [InlineData("hsa-miR-21", "mirbase.mature:MIMAT0000076")]
    [InlineData("hsa-miR-21*", "mirbase.mature:MIMAT0004494")]
    [InlineData("hsa-miR-126", "mirbase.mature:MIMAT0000445")]
    [InlineData("hsa-miR-126*", "mirbase.mature:MIMAT0000444")]
    [InlineData("hsa-miR-1", "mirbase.mature:MIMAT0000416")]
    [InlineData("hsa-miR-103", "mirbase.mature:MIMAT0000101")]
    [InlineData("hsa-miR-20", "mirbase.mature:MIMAT0000075")]
    [InlineData("hsa-let-7a", "mirbase.mature:MIMAT0000062")]
    [InlineData("hsa-let-7c", "mirbase:MI0000064")]
    [InlineData("miR-21", "mirbase.mature:MIMAT0000076")]
    [InlineData(" -hsa-miR-21-3p ", "mirbase.mature:MIMAT0004494")]
    [InlineData("hsa-mir-21-5p", "mirbase.mature:MIMAT0000076")]
    [InlineData("HSA-MIR-21-3P", "mirbase.mature:MIMAT0004494")]
    [InlineData("hsa-miR-1266", "mirbase:MI0006403")]
    [InlineData("microRNA-21-5p", "mirbase.mature:MIMAT0000076")]
    [InlineData("hsa-miR-107", "mirbase.mature:MIMAT0000104")]
    [InlineData("hsa-miR-199a-3p", "mirbase.mature:MIMAT0000232")]
    [InlineData("hsa-miR-199b-3p", "mirbase.mature:MIMAT0004563")]
    [InlineData("ebv-miR-BHRF1-1", "mirbase.mature:MIMAT0000995")]
    [InlineData("BHRF1-1", "mirbase.mature:MIMAT0000995")]
    public void OfName_MicroRnaOfAnyAge_KeepsTheArmItSays(string name, string id) => Assert.Equal(id, Tables.MicroRnas.OfName(name, "hsa").Entity?.Id.Text);

    [Theory]
    [InlineData("hsa-miR-378", "mirbase.mature:MIMAT0000731 miR-378a-5p", "mirbase.mature:MIMAT0000732 miR-378a-3p")]
    [InlineData("hsa-miR-34b", "mirbase.mature:MIMAT0000685 miR-34b-5p", "mirbase.mature:MIMAT0004676 miR-34b-3p")]
    public void OfName_NameOfTwoAccessions_StaysAmbiguous(string name, string one, string other) => Assert.Equal([one, other], Tables.MicroRnas.OfName(name, "hsa").Candidates!);

    [Theory]
    [InlineData("hsa-miR-1274a", "withdrew")]
    [InlineData("hsa-miR-720", "withdrew")]
    [InlineData("U6-snRNA", "not a miRNA")]
    [InlineData("SNORD44", "not a miRNA")]
    [InlineData("RNU6b", "not a miRNA")]
    [InlineData("miRPlus_17824", "not a miRNA")]
    [InlineData("1305", "not a miRNA")]
    [InlineData("miR-200 family", "family")]
    [InlineData("miR-17-92 cluster", "family")]
    [InlineData("hsa-miR-99999-5p", "never had")]
    public void OfName_WhatIsNoMicroRna_IsRefusedWithTheReason(string name, string word) => Assert.Contains(word, Tables.MicroRnas.OfName(name, "hsa").Problem);

    [Fact]
    public void Import_Mirbase_LabelsAndHierarchyFollowTheRecords()
    {
        var tables = Tables;
        var mature = tables.MicroRnas.OfAccession("MIMAT0000062").Entity!;
        Assert.Equal("let-7a-5p", mature.Label);
        Assert.Equal(["mirbase:MI0000060", "mirbase:MI0000061", "mirbase:MI0000062"], mature.IsA.Select(i => i.Text));
        Assert.Equal("miR-21", tables.MicroRnas.OfAccession("MI0000077").Entity!.Label);
        Assert.Equal("mir-107", tables.MicroRnas.OfAccession("MI0000114").Entity!.Label);
    }

    [Fact]
    public void Import_Obo_GivesClassesAndEquivalentReferencesOnly()
    {
        var terms = Tables.Ontologies;
        Assert.Equal("Tumour", terms.OfId(new Curie("MONDO:0004989"))!.Class.Name);
        Assert.Equal("Disease", terms.OfId(new Curie("MONDO:0004979"))!.Class.Name);
        Assert.Equal("Biofluid", terms.OfId(new Curie("UBERON:0001977"))!.Class.Name);
        Assert.Equal("Anatomy", terms.OfId(new Curie("UBERON:0000002"))!.Class.Name);
        Assert.Equal("MONDO:0004989", terms.OfXref("DOID:3459", "MONDO").Entity!.Id.Text);
        Assert.Null(terms.OfXref("MESH:D001943", "MONDO").Entity);
        Assert.Equal("CHEBI:27899", terms.OfXref("DRUGBANK:DB00515", "CHEBI").Entity!.Id.Text);
        Assert.Equal("GO:0006915", terms.OfId(new Curie("GO:0006917"))!.Id.Text);
        Assert.Equal("GO:0006915", terms.OfName("Apoptosis", _ => true).Entity!.Id.Text);
        Assert.Null(terms.OfName("cancer of breast", _ => true).Entity);
        var manifest = _bench.Store.List().Single(p => p.Manifest.Name == "mondo").Manifest;
        Assert.Equal("2026-04-07", manifest.Date);
        Assert.Contains("creativecommons.org", manifest.Licence);
        Assert.Equal(1, manifest.Counts.Skipped);
    }

    [Fact]
    public void Import_OboGraphs_GiveTheSameAsText()
    {
        const string Json = """
            {"graphs":[{"id":"x","nodes":[
              {"id":"http://purl.obolibrary.org/obo/MONDO_0005070","lbl":"neoplasm","type":"CLASS"},
              {"id":"http://purl.obolibrary.org/obo/MONDO_0004989","lbl":"breast carcinoma","type":"CLASS","meta":{
                "synonyms":[{"pred":"hasExactSynonym","val":"carcinoma of breast"},{"pred":"hasBroadSynonym","val":"breast lump"}],
                "xrefs":[{"val":"DOID:3459"},{"val":"MESH:D001943"}],
                "basicPropertyValues":[{"pred":"http://www.w3.org/2004/02/skos/core#exactMatch","val":"http://purl.obolibrary.org/obo/DOID_3459"}]}},
              {"id":"http://purl.obolibrary.org/obo/RO_0002200","lbl":"has phenotype","type":"PROPERTY"}],
             "edges":[{"sub":"http://purl.obolibrary.org/obo/MONDO_0004989","pred":"is_a","obj":"http://purl.obolibrary.org/obo/MONDO_0005070"},
               {"sub":"http://purl.obolibrary.org/obo/MONDO_0004989","pred":"http://x/y","obj":"http://purl.obolibrary.org/obo/MONDO_0005070"}]}]}
            """;
        _bench.Store.Remove("mondo");
        _bench.Run(new ImportRequest("obo", [_bench.Folder.Write("mondo.json", Json)]) { Name = "mondo" });
        var terms = Tables.Ontologies;
        Assert.Equal("Tumour", terms.OfId(new Curie("MONDO:0004989"))!.Class.Name);
        Assert.Equal("MONDO:0004989", terms.OfName("carcinoma of breast", _ => true).Entity!.Id.Text);
        Assert.Equal("MONDO:0004989", terms.OfXref("DOID:3459", "MONDO").Entity!.Id.Text);
        Assert.Null(terms.OfXref("MESH:D001943", "MONDO").Entity);
    }

    [Fact]
    public void Import_MirbaseTablesInAWebPage_AreUnwrapped()
    {
        var files = _bench.Write(
            ("mirna.txt", "<p>3\tMI0000077\thsa-mir-21\t\\N\tHomo sapiens miR-21 stem-loop\tUGU\tc &amp; d\t22\t<br>\n4\tMI0000471\thsa-mir-126\t\\N\tx\tU\tc\t22\t<br>\n</p>"),
            ("mirna_mature.txt", "<p>9\thsa-miR-21-5p\thsa-miR-21\tMIMAT0000076\texperimental\tcloned\t\t<br>\n</p>"),
            ("mirna_pre_mature.txt", "<p>3\t9\t8\t29<br></p>"));
        _bench.Run(new ImportRequest("mirbase", files));
        var mature = Tables.MicroRnas.OfName("hsa-miR-21", "hsa").Entity!;
        Assert.Equal("mirbase.mature:MIMAT0000076", mature.Id.Text);
        Assert.Equal(["mirbase:MI0000077"], mature.IsA.Select(i => i.Text));
    }

    [Fact]
    public void Import_MirbaseDatAndOrganisms_GiveHairpinsAndViruses()
    {
        var files = _bench.Write(
            ("miRNA.dat", "ID   hsa-mir-21        standard; RNA; HSA; 72 BP.\nXX\nAC   MI0000077;\nXX\nFT   miRNA           8..29\nFT                   /accession=\"MIMAT0000076\"\nFT                   /product=\"hsa-miR-21-5p\"\nTARGETS:PICTAR-VERT\nSQ   Sequence\n//\n"),
            ("organisms.txt", "#organism\t#division\t#name\t#tree\t#NCBI-taxid\nhsa\tHSA\tHomo sapiens\tMetazoa;\t9606\nxyv\tXYV\tSome virus\tViruses;dsDNA;\t1\n"),
            ("xyv.gff3", "##gff-version 3\nchr\t.\tmiRNA\t1\t2\t.\t+\t.\tID=MIMAT0000998_1;Alias=MIMAT0000998;Name=xyv-miR-M1\n"));
        _bench.Run(new ImportRequest("mirbase", files));
        Assert.Equal(["mirbase:MI0000077"], Tables.MicroRnas.OfName("hsa-miR-21-5p", "").Entity!.IsA.Select(i => i.Text));
        Assert.True(Tables.MicroRnas.IsViral("xyv"));
    }

    [Fact]
    public void Import_HgncJson_GivesTheSameAsText()
    {
        const string Json = """{"responseHeader":{"status":0},"response":{"numFound":1,"docs":[{"hgnc_id":"HGNC:9588","symbol":"PTEN","name":"phosphatase and tensin homolog","status":"Approved","locus_group":"protein-coding gene","locus_type":"gene with protein product","prev_symbol":["BZS","MHAM"],"entrez_id":"5728","uniprot_ids":["P60484"]}]}}""";
        _bench.Import("hgnc", ("hgnc_complete_set.json", Json));
        Assert.Equal("HGNC:9588", Tables.Genes.OfSymbol("MHAM").Entity!.Id.Text);
        Assert.Equal("HGNC:9588", Tables.Genes.OfEntrez(5728)!.Id.Text);
        Assert.Equal("HGNC:9588", Tables.Genes.OfReference("UniProt:P60484").Entity!.Id.Text);
    }
}
