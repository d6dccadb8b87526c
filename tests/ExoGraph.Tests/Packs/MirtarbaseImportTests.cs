using ExoGraph.Knowledge.Packs;
using ExoGraph.Tests.Formats;

namespace ExoGraph.Tests.Packs;

public sealed class MirtarbaseImportTests : IDisposable
{
    private const string Header = "\uFEFFmiRTarBase ID,miRNA,Species (miRNA),Target Gene,Target Gene (Entrez ID),Species (Target Gene),Experiments,Support Type,References (PMID)\n";
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private PackManifest Import(string rows, string species = "human") =>
        _bench.Run(new ImportRequest("mirtarbase", _bench.Write(("hsa_MTI.csv", Header + rows))) { Species = species });

    [Fact]
    public void Import_Release10_ReadsFloatsMarkAndEvidence()
    {
        Import("MIRT000002,hsa-miR-20a-5p,hsa,HIF1A,3091.0,hsa,Luciferase reporter assay//Western blot//Northern blot//qRT-PCR,Functional MTI,18632605.0\n");
        var statement = Assert.Single(_bench.Statements("mirtarbase"));
        Assert.Equal("mirbase.mature:MIMAT0000075 downregulates(-) HGNC:4910", statement.Line());
        Assert.Equal("PMID:18632605 for demonstrated", statement.Said());
        Assert.Equal("MIRT000002", statement.Evidence[0].Locator);
        Assert.Equal("RT-PCR, northern blot, reporter assay, western blot", statement.Evidence[0].Claim);
        Assert.Equal("NCBITaxon:9606", statement.Context.Organism!.Value.Text);
        Assert.Equal("mature", statement.SubjectForm!.Value.Text);
        Assert.Equal("mirtarbase#1", statement.Id.Text);
        Assert.Equal(400_000, statement.OwnBelief.Millionths);
    }

    [Fact]
    public void Import_NonFunctional_RefutesAndNeverBecomesATarget()
    {
        Import("MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,Luciferase reporter assay,Non-Functional MTI,111\n"
            + "MIRT2,hsa-miR-20a-5p,hsa,PTEN,5728,hsa,Luciferase reporter assay,Functional MTI,222\n"
            + "MIRT2,hsa-miR-20a-5p,hsa,PTEN,5728,hsa,Luciferase reporter assay,Non-Functional MTI (Weak),333\n");
        var statements = _bench.Statements("mirtarbase");
        var refuted = statements.Single(s => s.Subject.Text == "mirbase.mature:MIMAT0000076");
        Assert.Equal("PMID:111 against demonstrated", refuted.Said());
        Assert.Equal(0, refuted.OwnBelief.Millionths);
        Assert.False(refuted.CanBeWalked);
        var disputed = statements.Single(s => s.Subject.Text == "mirbase.mature:MIMAT0000075");
        Assert.Equal("PMID:222 for demonstrated, PMID:333 against suggested", disputed.Said());
        Assert.Equal(264_000, disputed.OwnBelief.Millionths);
    }

    [Fact]
    public void Import_RowsOfOnePair_MergeByPairNotByNumber()
    {
        var manifest = Import("MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,qRT-PCR,Functional MTI (Weak),111\n"
            + "MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,qRT-PCR,Functional MTI (Weak),111\n"
            + "MIRT9,hsa-miR-21-5p,hsa,PTEN,5728,hsa,Western blot,Functional MTI,222\n"
            + "MIRT1,hsa-miR-21-5p,hsa,TP53,7157,hsa,Weastern blot,Functional MTI,222\n");
        Assert.Equal((4, 2, 2, 0), ((int)manifest.Counts.Read, (int)manifest.Counts.Kept, (int)manifest.Counts.Merged, (int)manifest.Counts.Skipped));
        var statements = _bench.Statements("mirtarbase");
        Assert.Equal("PMID:222 for demonstrated", statements.Single(s => s.Object.Text == "HGNC:11998").Said());
        Assert.Equal("PMID:111 for suggested, PMID:222 for demonstrated", statements.Single(s => s.Object.Text == "HGNC:9588").Said());
    }

    [Fact]
    public void Import_SpreadsheetDate_IsRecoveredByEntrezOrReported()
    {
        var manifest = Import("MIRT1,hsa-miR-21-5p,hsa,2-Sep,4735.0,hsa,qRT-PCR,Functional MTI,111\nMIRT2,hsa-miR-21-5p,hsa,2-Sep,0.0,hsa,qRT-PCR,Functional MTI,111\n");
        Assert.Equal("HGNC:7729", Assert.Single(_bench.Statements("mirtarbase")).Object.Text);
        var skipped = Assert.Single(manifest.Skipped);
        Assert.Contains("spreadsheet", skipped.Reason);
        Assert.Equal("hsa_MTI.csv:3: 2-Sep", Assert.Single(skipped.Examples));
        Assert.Contains(manifest.Remarks, r => r.Reason.Contains("taken from the gene id"));
    }

    [Fact]
    public void Import_PrefixAgainstSpeciesColumn_ThePrefixWins()
    {
        var manifest = Import("MIRT1,mmu-miR-21-5p,hsa,PTEN,5728,hsa,qRT-PCR,Functional MTI,111\nMIRT2,ebv-miR-BHRF1-1,ebv,PTEN,5728,hsa,qRT-PCR,Functional MTI,112\n"
            + "MIRT3,hsa-miR-21-5p,mmu,Pten,5728,hsa,qRT-PCR,Functional MTI,113\n");
        Assert.Equal(["mirbase.mature:MIMAT0000076", "mirbase.mature:MIMAT0000995"], _bench.Statements("mirtarbase").Select(s => s.Subject.Text));
        Assert.Contains(manifest.Skipped, s => s.Reason.Contains("by its name"));
        Assert.Contains(manifest.Remarks, r => r.Reason.Contains("viral"));
    }

    [Fact]
    public void Import_MouseTarget_IsLeftOutUnlessAllSpeciesAreWanted()
    {
        const string Row = "MIRT003135,hsa-miR-21-5p,hsa,Cd320,54219.0,mmu,Luciferase reporter assay//qRT-PCR//Western blot,Functional MTI,18158304.0\n";
        var result = _bench.Try(new ImportRequest("mirtarbase", _bench.Write(("m.csv", Header + Row))));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("another species", result.Problem!.Message);
        Import(Row, "all");
        var statement = Assert.Single(_bench.Statements("mirtarbase"));
        Assert.Equal("NCBIGene:54219", statement.Object.Text);
        Assert.Equal("NCBITaxon:10090", statement.Context.Organism!.Value.Text);
    }

    [Fact]
    public void Import_NoSupportType_IsKeptAsProposed()
    {
        Import("MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,Western blot,,111\n");
        Assert.Equal("PMID:111 for proposed", Assert.Single(_bench.Statements("mirtarbase")).Said());
    }

    [Fact]
    public void Import_OldNames_KeepWhatWasWritten()
    {
        var manifest = Import("MIRT1,hsa-miR-126,hsa,PTEN,5728,hsa,Western blot,Functional MTI,111\nMIRT1,hsa-miR-378,hsa,PTEN,5728,hsa,Western blot,Functional MTI,111\n");
        var statement = Assert.Single(_bench.Statements("mirtarbase"));
        Assert.Equal("mirbase.mature:MIMAT0000445", statement.Subject.Text);
        Assert.Contains("written as hsa-miR-126", statement.Evidence[0].Claim);
        var ambiguity = Assert.Single(manifest.Ambiguous);
        Assert.Equal("hsa-miR-378", ambiguity.Text);
        Assert.Equal(2, ambiguity.Candidates.Count);
    }

    [Theory]
    [InlineData("Luciferase reporter assay//Western blot", "reporter assay, western blot", "demonstrated")]
    [InlineData("Weastern blot;qRT_PCR", "RT-PCR, western blot", "demonstrated")]
    [InlineData("HITS-CLIP/PAR-CLIP", "CLIP", "suggested")]
    [InlineData("Microarray//pSILAC", "microarray, proteomics", "suggested")]
    public void Import_ExperimentsHoweverSpelt_AreClassified(string written, string claim, string certainty)
    {
        Import($"MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,{written},Functional MTI,111\n");
        var statement = Assert.Single(_bench.Statements("mirtarbase"));
        Assert.Equal(claim, statement.Evidence[0].Claim);
        Assert.Equal($"PMID:111 for {certainty}", statement.Said());
    }

    [Fact]
    public void Import_TargetSites_AreReadByName()
    {
        var manifest = _bench.Import("mirtarbase", ("MicroRNA_Target_Sites.csv", Header.Replace("Species (Target Gene),", "Species (Target Gene),Target Site,") + "MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,uguacAAUCA,Western blot,Functional MTI,111\n"));
        Assert.Contains("target sites", manifest.Inputs[0].Tables[0].Layout);
        Assert.Equal("PMID:111 for demonstrated", Assert.Single(_bench.Statements("mirtarbase")).Said());
    }

    [Fact]
    public void Import_WorkbookOfRelease7_ReadsNumbersDatesAndAlias()
    {
        string[] header = ["miRTarBase ID", "miRNA", "Species (miRNA)", "Target Gene", "Target Gene (Entrez Gene ID)", "Species (Target Gene)", "Experiments", "Support Type", "References (PMID)"];
        var book = XlsxFiles.Workbook([header, ["MIRT000002", "hsa-miR-20a-5p", "Homo sapiens", "@44806", "=4735", "Homo sapiens", "Luciferase reporter assay", "Functional MTI", "=18632605"]], "表");
        _bench.Run(new ImportRequest("mirtarbase", [_bench.Folder.Write("hsa_MTI.xlsx", book)]));
        var statement = Assert.Single(_bench.Statements("mirtarbase"));
        Assert.Equal("HGNC:7729", statement.Object.Text);
        Assert.Equal("PMID:18632605 for demonstrated", statement.Said());
    }

    [Fact]
    public void Import_ShuffledColumnsAndIndexColumn_GiveTheSame()
    {
        Import("MIRT000002,hsa-miR-20a-5p,hsa,HIF1A,3091.0,hsa,Western blot,Functional MTI,18632605.0\n");
        var expected = _bench.Statements("mirtarbase").Select(s => s.Hash);
        _bench.Run(new ImportRequest("mirtarbase", _bench.Write(("x.csv", ",References (PMID),Support Type,Target Gene,Target Gene (Entrez ID),Species (Target Gene),Experiments,miRNA,Species (miRNA),miRTarBase ID\n0,18632605.0,Functional MTI,HIF1A,3091.0,hsa,Western blot,hsa-miR-20a-5p,hsa,MIRT000002\n"))));
        Assert.Equal(expected, _bench.Statements("mirtarbase").Select(s => s.Hash));
    }

    [Fact]
    public void Import_WithoutVocabularies_SaysWhatToImportFirst()
    {
        using var bare = new ImportBench(vocabularies: false);
        var result = bare.Try(new ImportRequest("mirtarbase", bare.Write(("a.csv", Header + "MIRT1,hsa-miR-21-5p,hsa,PTEN,5728,hsa,x,Functional MTI,1\n"))));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("import mirbase first", result.Problem!.Message);
    }
}
