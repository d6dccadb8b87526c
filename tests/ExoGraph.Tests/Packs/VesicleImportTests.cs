using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Tests.Packs;

public sealed class VesicleImportTests : IDisposable
{
    private const string Gene = "CONTENT ID\tCONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\tMETHODS\n";
    private const string MicroRna = "CONTENT ID\tCONTENT TYPE\tMIRNA ID\tSPECIES\tEXPERIMENT ID\tMETHODS\tEntrez GENE ID\tCOMMENTS\n";
    private const string Lipid = "CONTENT ID\tCONTENT TYPE\tLIPID ID\tSPECIES\tEXPERIMENT ID\tMETHODS\n";
    private const string Experiments =
        "EXPERIMENT ID\tPUBMED ID\tSPECIES\tEXPERIMENT DESCRIPTION\tSAMPLE\tSAMPLE SOURCE\tSAMPLE NAME\tIDENTIFICATIONS\tMETHODS\tYEAR\tISOLATION METHOD\tVESICLE TYPE\n"
        + "4\t15\tHomo sapiens\td\tMast cells\tcl\tHMC-1\tProtein\tWestern blotting\t2007\tDifferential centrifugation|Filtration\tExosomes \n"
        + "5\t0\tHomo sapiens\td\tblood serum\tfl\ts\tProtein\tx\t2008\t-\tExosomes/Microvesicles\n"
        + "6\t16\tHomo sapiens|Mus musculus\td\tMast cells\tcl|ts\ts\tmiRNA\tx\t2008\t-\tExtracellular vesicles\n";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private PackManifest Import(params (string, string)[] files) => _bench.Import("vesiclepedia", [("VESICLEPEDIA_EXPERIMENT_DETAILS_5.1.txt", Experiments), .. files]);

    [Fact]
    public void Import_Protein_IsJoinedToPaperSampleAndVesicle()
    {
        var manifest = Import(("VESICLEPEDIA_PROTEIN_MRNA_DETAILS_5.1.txt", Gene + "13\tprotein\t967\tCD63\tHomo sapiens\t4\t Mass spectrometry [MALDI TOF]|Western blotting \n"));
        var statement = Assert.Single(_bench.Statements("vesiclepedia"));
        Assert.Equal("exo:ev.exosomes-from-mast-cells carries(=) HGNC:1692", statement.Line());
        Assert.Equal("PMID:15 for demonstrated", statement.Said());
        Assert.Equal("protein", statement.ObjectForm!.Value.Text);
        Assert.Equal("experiment 4", statement.Evidence[0].Locator);
        Assert.Equal("identified by Mass spectrometry [MALDI TOF], Western blotting; isolated by Differential centrifugation, then Filtration", statement.Evidence[0].Claim);
        var pack = _bench.Open("vesiclepedia");
        var vesicle = pack.Entities.Single(e => e.Id == statement.Subject);
        Assert.Equal("Exosomes from Mast cells", vesicle.Label);
        Assert.Equal("GO:0070062", Assert.Single(vesicle.IsA).Text);
        Assert.True(pack.Entities.Single(e => e.Id.Text == "GO:0070062").Generic);
        Assert.Equal("5.1", manifest.Version);
    }

    [Fact]
    public void Import_ExperimentWithoutPaper_KeepsAlternativesAndFluid()
    {
        Import(("V_PROTEIN_MRNA_DETAILS.txt", Gene + "14\tmrna\t5728\tPTEN\tHomo sapiens \t5\tRT-PCR\n"));
        var statement = Assert.Single(_bench.Statements("vesiclepedia"));
        Assert.Equal("exo:ev.exosomes-microvesicles-from-blood-serum", statement.Subject.Text);
        Assert.Equal("vesiclepedia for demonstrated", statement.Said());
        Assert.Null(statement.Evidence[0].Pmid);
        Assert.Equal("UBERON:0001977", statement.Context.Biofluid!.Value.Text);
        Assert.Equal("mRNA", statement.ObjectForm!.Value.Text);
    }

    [Fact]
    public void Import_SymbolOfItsTime_IsJoinedByEntrez()
    {
        Import(("p.txt", Gene + "1\tprotein\t4735\tSEPT2\tHomo sapiens\t4\tWB\n2\tsnoRNA\t26806\tRNU44\tHomo sapiens\t4\tWB\n3\tmRNA\t406991\tMIR21\tHomo sapiens\t4\tWB\n4\tprotein\t999999\tOLD1\tHomo sapiens\t4\tWB\n"));
        Assert.Equal(["HGNC:10183", "HGNC:7729", "NCBIGene:999999", "mirbase:MI0000077"], _bench.Statements("vesiclepedia").Select(s => s.Object.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_MicroRnaNames_AsPapersWroteThem()
    {
        var manifest = Import(("VESICLEPEDIA_MIRNA_DETAILS_5.1.txt", MicroRna
            + "1\tmirna\tlet-7a\tHomo sapiens\t6\tmiRCURY LNA Array\t\r\tClear hit to Entrez gene ID\n"
            + "2\tmirna\t hsa-miR-21-3p \tHomo sapiens\t6\tx\tNOTFOUND\tNOTFOUND\n"
            + "3\tmirna\thsa-mir-21\tHomo sapiens\t6\tx\t406991\tAmbiguous mapping to Entrez gene ID\n"
            + "4\tmirna\tU6-snRNA\tHomo sapiens\t6\tx\tNOTFOUND\tNOT FOUND\n"
            + "5\tmirna\t-mmu-miR-149-3p\tHomo sapiens\t6\tx\t\t\n"
            + "6\tmirna\tBHRF1-1\tHomo sapiens\t6\tx\t\t\n"
            + "7\tmirna\tmiR-126*\t\t4\tx\t\t\n"
            + "8\tmirna\thsa-miR-107\tMus musculus\t4\tx\t\t\n"
            + "9\tmirna\tmiR-107\tMus musculus\t4\tx\t\t\n"));
        Assert.Equal(
            ["mirbase.mature:MIMAT0000062", "mirbase.mature:MIMAT0000104", "mirbase.mature:MIMAT0000444", "mirbase.mature:MIMAT0000995", "mirbase.mature:MIMAT0004494", "mirbase:MI0000077"],
            _bench.Statements("vesiclepedia").Select(s => s.Object.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["not a miRNA name", "of another species", "the miRNA is of another species by its name"], manifest.Skipped.Select(s => s.Reason).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_Lipids_AreChemicalsOrKeepTheirName()
    {
        Import(("l.txt", Lipid + "1\tlipid\tSphingomyelin (SM)\tHomo sapiens\t4\tTLC\n2\tlipid\tGanglioside GM3\tHomo sapiens\t4\tTLC\n"));
        Assert.Equal(["CHEBI:64583", "exo:lipid.ganglioside-gm3"], _bench.Statements("vesiclepedia").Select(s => s.Object.Text));
    }

    [Fact]
    public void Import_OtherTablesOfTheArchive_AreCountedAsNotUsed()
    {
        var manifest = Import(
            ("p.txt", Gene + "1\tprotein\t967\tCD63\tHomo sapiens\t4\tWB\n"),
            ("ptm.txt", "PTM ID\tENTREZ GENE ID\tSPECIES\tEXPERIMENT ID\tMETHODS\tPTM SITE\tPTM RESIDUE\tPTM TYPE\tSEQUENCE ACCESSION IDENTIFIER\r\n1\t2\t3\t4\t5\t6\t7\t8\t9\r\n"),
            ("v.gpad", "!gpa-version: 1.1\n!x\nRNAcentral\tURS\tpart_of\n"));
        Assert.Equal(3, manifest.Skipped.Single(s => s.Reason.Contains("not used")).Count);
    }

    [Fact]
    public void Import_ExocartaWithoutExperiments_UsesTheGenericExosome()
    {
        _bench.Import("exocarta", ("EXOCARTA_PROTEIN_MRNA_DETAILS_5.txt", Gene + "13\tprotein\t967\tCD63\tHomo sapiens\t4\tWestern blotting\n14\tprotein\t967\tCD63\tHomo sapiens\t5\tWestern blotting\n"));
        var statement = Assert.Single(_bench.Statements("exocarta"));
        Assert.Equal("GO:0070062 carries(=) HGNC:1692", statement.Line());
        Assert.Equal(["experiment 4", "experiment 5"], statement.Evidence.Select(e => e.Locator));
        Assert.Equal(250_000, statement.OwnBelief.Millionths);
    }

    [Fact]
    public void Import_TableWithoutHeader_IsRecognisedByItsColumns()
    {
        var manifest = _bench.Import("exocarta", ("E.txt", "13\tprotein\t967\tCD63\tHomo sapiens\t4\tWestern blotting\n"));
        Assert.Contains("without header", manifest.Inputs[0].Tables[0].Layout);
        Assert.Equal("HGNC:1692", Assert.Single(_bench.Statements("exocarta")).Object.Text);
    }

    [Fact]
    public void Import_InventedColumns_AreRefused()
    {
        var result = _bench.Try(new ImportRequest("vesiclepedia", _bench.Write(("x.txt", "Entry_ID\tAccession\tName\nE1\t2\t3\n"))));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no table of Vesiclepedia", result.Problem!.Message);
    }
}
