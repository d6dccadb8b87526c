using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Tests.Packs;

public sealed class SignorImportTests : IDisposable
{
    private static readonly string[] s_columns =
        "ENTITYA TYPEA IDA DATABASEA ENTITYB TYPEB IDB DATABASEB EFFECT MECHANISM RESIDUE SEQUENCE TAX_ID CELL_DATA TISSUE_DATA MODULATOR_COMPLEX TARGET_COMPLEX MODIFICATIONA MODASEQ MODIFICATIONB MODBSEQ PMID DIRECT NOTES ANNOTATOR SENTENCE SCORE SIGNOR_ID".Split(' ');

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private static string Row(
        string a, string typeA, string idA, string databaseA, string b, string typeB, string idB, string databaseB, string effect,
        string pmid = "19530226", string direct = "YES", string id = "SIGNOR-241929", string mechanism = "", string residue = "", string taxon = "9606", string cell = "", string tissue = "", char delimiter = '\t') =>
        string.Join(delimiter, a, typeA, idA, databaseA, b, typeB, idB, databaseB, effect, mechanism, residue, "", taxon, cell, tissue, "", "", "", "", "", "", pmid, direct, "", "gcesareni", "He \"said\" so", "0.5", id) + "\n";

    private static string Proteins(string effect, string pmid = "19530226", string direct = "YES", string id = "SIGNOR-1", string cell = "", string taxon = "9606") =>
        Row("RELA", "protein", "Q04206", "UNIPROT", "MET", "protein", "P08581", "UNIPROT", effect, pmid, direct, id, cell: cell, taxon: taxon);

    private PackManifest Import(string rows) => _bench.Import("signor", ("Oct2025_release.txt", string.Join('\t', s_columns) + "\n" + rows));

    [Theory]
    [InlineData("up-regulates", "promotes(+)")]
    [InlineData("up-regulates activity", "promotes(+)")]
    [InlineData("up-regulates quantity", "upregulates(+)")]
    [InlineData("up-regulates quantity by expression", "upregulates(+)")]
    [InlineData("up-regulates quantity by stabilization", "upregulates(+)")]
    [InlineData("down-regulates", "inhibits(-)")]
    [InlineData("down-regulates activity", "inhibits(-)")]
    [InlineData("down-regulates quantity", "downregulates(-)")]
    [InlineData("down-regulates quantity by repression", "downregulates(-)")]
    [InlineData("down-regulates quantity by destabilization", "downregulates(-)")]
    [InlineData("form complex", "part_of(none)")]
    [InlineData("unknown", "regulates(?)")]
    [InlineData("Unknown", "regulates(?)")]
    [InlineData("inhibiton", "inhibits(-)")]
    [InlineData("activation", "promotes(+)")]
    [InlineData("tickles", "regulates(?)")]
    public void Import_Effect_GivesPredicateAndSign(string effect, string expected)
    {
        Import(Proteins(effect));
        Assert.Equal($"HGNC:9955 {expected} HGNC:7029", Assert.Single(_bench.Statements("signor")).Line());
    }

    [Theory]
    [InlineData("19530226", "YES", "PMID:19530226 for demonstrated")]
    [InlineData("19530226", "NO", "PMID:19530226 for suggested")]
    [InlineData("Other", "YES", "signor for suggested")]
    [InlineData("", "YES", "signor for suggested")]
    [InlineData("PMC123", "YES", "PMC123 for demonstrated")]
    public void Import_PaperAndDirectness_GiveCertainty(string pmid, string direct, string expected)
    {
        Import(Proteins("up-regulates", pmid, direct));
        Assert.Equal(expected, Assert.Single(_bench.Statements("signor")).Said());
    }

    [Fact]
    public void Import_ColumnsThatAreNotUsed_AreNamedOnlyWhereThereIsAHeader()
    {
        var table = Assert.Single(Assert.Single(Import(Proteins("up-regulates") + Proteins("down-regulates", id: "SIGNOR-2")).Inputs).Tables);
        Assert.Equal([new UnusedColumn("ANNOTATOR", 2), new UnusedColumn("SENTENCE", 2), new UnusedColumn("SCORE", 2)], table.Unused);
        var bare = Assert.Single(Assert.Single(_bench.Import("signor", ("answer.tsv", Proteins("up-regulates"))).Inputs).Tables);
        Assert.Empty(bare.Unused);
    }

    [Fact]
    public void Import_SemicolonsAndQuotesOf2017_AreRead()
    {
        var quoted = Row("RELA", "protein", "Q04206", "UNIPROT", "MET", "protein", "P08581", "UNIPROT", "\"up-regulates quantity\"", mechanism: "\"transcriptional regulation\"", taxon: "10090", cell: "BTO:0002895", delimiter: ';').Replace("He \"said\" so", "\"a; b\"");
        _bench.Import("signor", ("all_data_23_09_17.csv", string.Join(';', s_columns) + "\n" + quoted));
        var statement = Assert.Single(_bench.Statements("signor"));
        Assert.Equal("HGNC:9955 upregulates(+) HGNC:7029", statement.Line());
        Assert.Equal("BTO:0002895", statement.Context.Cell!.Value.Text);
        Assert.Equal("NCBITaxon:10090", statement.Context.Organism!.Value.Text);
        Assert.Equal("transcriptional regulation; direct", statement.Evidence[0].Claim);
        Assert.Equal("SIGNOR-241929", statement.Evidence[0].Locator);
    }

    [Fact]
    public void Import_AnswerWithoutHeader_FindsTheIdByItsLook()
    {
        // The service puts SIGNOR_ID before SCORE, writes t and f, and ends rows with a tab.
        var cells = Proteins("down-regulates", direct: "t", id: "SIGNOR-7").TrimEnd('\n').Split('\t');
        (cells[26], cells[27]) = (cells[27], cells[26]);
        var manifest = _bench.Import("signor", ("getData.tsv", string.Join('\t', cells) + "\t\n"));
        Assert.Contains("without header", manifest.Inputs[0].Tables[0].Layout);
        var statement = Assert.Single(_bench.Statements("signor"));
        Assert.Equal("SIGNOR-7", statement.Evidence[0].Locator);
        Assert.Equal("PMID:19530226 for demonstrated", statement.Said());
    }

    [Fact]
    public void Import_RowsEqualButForTheirId_AreSeparateEvidence()
    {
        Import(Proteins("up-regulates", id: "SIGNOR-1") + Proteins("up-regulates", id: "SIGNOR-2"));
        Assert.Equal(["SIGNOR-1", "SIGNOR-2"], Assert.Single(_bench.Statements("signor")).Evidence.Select(e => e.Locator));
    }

    [Fact]
    public void Import_EntitiesOfEveryKind_GetOneNode()
    {
        Import(Row("AKT", "proteinfamily", "SIGNOR-PF24", "SIGNOR", "Apoptosis", "phenotype", "SIGNOR-PH2", "SIGNOR", "down-regulates quantity")
            + Row("A5/b1 integrin", "complex", "SIGNOR-C163", "SIGNOR", "ACTIVATED_PSC", "phenotype", "SIGNOR-PH224", "SIGNOR", "up-regulates")
            + Row("pilocarpine", "chemical", "CHEBI:8207", "ChEBI", "PTEN", "Protein", "P60484-2", "UNIPROT", "down-regulates")
            + Row("drug", "smallmolecule", "CID: 923", "PUBCHEM", "PTEN", "protein", "P60484-PRO_0000020495", "UNIPROT", "down-regulates")
            + Row("mab", "antibody", "DB00002", "DRUGBANK", "PTEN", "protein", "P60484", "UNIPROT", "down-regulates")
            + Row("cisplatin", "chemical", "DB00515", "DRUGBANK", "PTEN", "protein", "P60484", "UNIPROT", "down-regulates")
            + Row("hsa-miR-21-5p", "mirna", "URS000039ED8D_9606", "RNAcentral", "PTEN", "protein", "P60484", "UNIPROT", "down-regulates quantity")
            + Row("miR-34", "mirna", "URS0000000001_9606", "RNAcentral", "PTEN", "protein", "P60484", "UNIPROT", "down-regulates quantity")
            + Row("mir-21", "mirna", "MI0000077", "miRBase", "PTEN", "protein", "P60484", "UNIPROT", "down-regulates quantity"));
        Assert.Equal(
            ["CHEBI:27899 inhibits(-) HGNC:9588", "CHEBI:8207 inhibits(-) HGNC:9588", "DRUGBANK:DB00002 inhibits(-) HGNC:9588", "PUBCHEM.COMPOUND:923 inhibits(-) HGNC:9588", "RNAcentral:URS0000000001_9606 downregulates(-) HGNC:9588",
                "mirbase.mature:MIMAT0000076 downregulates(-) HGNC:9588", "mirbase:MI0000077 downregulates(-) HGNC:9588", "signor:SIGNOR-C163 promotes(+) signor:SIGNOR-PH224", "signor:SIGNOR-PF24 inhibits(-) GO:0006915"],
            _bench.Statements("signor").Select(s => s.Line()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_SeveralCells_AreNoOnePlace()
    {
        Import(Proteins("up-regulates", cell: "BTO:0000007;BTO:0002895", taxon: "-1"));
        var statement = Assert.Single(_bench.Statements("signor"));
        Assert.Null(statement.Context.Cell);
        Assert.Null(statement.Context.Organism);
        Assert.Contains("BTO:0000007, BTO:0002895", statement.Evidence[0].Claim);
    }

    [Fact]
    public void Import_NoBreakSpacesAndLiteralQuotes_StayInTheirCells()
    {
        var manifest = Import(Proteins("up-regulates").Replace("\tMET\t", "\t\u00a0MET\u00a0\t"));
        Assert.Equal(1, manifest.Counts.Kept);
        Assert.Equal("Oct2025", manifest.Version);
    }

    [Fact]
    public void Import_EffectOnAChemical_IsAnAssociationAndSaysSo()
    {
        var manifest = Import(Row("PTEN", "protein", "P60484", "UNIPROT", "pilocarpine", "chemical", "CHEBI:8207", "ChEBI", "down-regulates quantity"));
        Assert.Equal("HGNC:9588 associated_with(none) CHEBI:8207", Assert.Single(_bench.Statements("signor")).Line());
        Assert.Contains(manifest.Remarks, r => r.Reason.Contains("kept as an association"));
    }

    [Fact]
    public void Import_EmptyAnswer_SaysSo()
    {
        var result = _bench.Try(new ImportRequest("signor", _bench.Write(("x.tsv", "No result found."))));
        Assert.Contains("found nothing", result.Problem!.Message);
    }

    [Fact]
    public void Import_Complexes_GiveParts()
    {
        _bench.Import("signor", ("complexes.csv", "SIGNOR ID;COMPLEX NAME;LIST OF ENTITIES\nSIGNOR-C1;NFY;\"Q04206,  P08581,  SIGNOR-C2\"\n"));
        Assert.Equal(["HGNC:7029 part_of(none) signor:SIGNOR-C1", "HGNC:9955 part_of(none) signor:SIGNOR-C1", "signor:SIGNOR-C2 part_of(none) signor:SIGNOR-C1"], _bench.Statements("signor").Select(s => s.Line()));
    }
}
