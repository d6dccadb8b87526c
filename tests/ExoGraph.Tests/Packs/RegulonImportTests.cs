namespace ExoGraph.Tests.Packs;

public sealed class RegulonImportTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Import_Trrust_KeepsTheFirstRowAndBothModes()
    {
        var manifest = _bench.Import("trrust", ("trrust_rawdata.human.tsv", "AATF\tBAX\tRepression\t22909821\nRELA\tMYC\tActivation\t1;2\nRELA\tMYC\tRepression\t3\nRELA\tCTGF\tUnknown\t4\nSTAT5\tMYC\tActivation\t5\nTRAP\tMYC\tActivation\t6\nAATF\tBAX\tSometimes\t7\n"));
        Assert.Equal(
            ["HGNC:11366 upregulates(+) HGNC:7553", "HGNC:19235 downregulates(-) HGNC:959", "HGNC:9955 downregulates(-) HGNC:7553", "HGNC:9955 regulates(?) HGNC:2500", "HGNC:9955 upregulates(+) HGNC:7553"],
            _bench.Statements("trrust").Select(s => s.Line()));
        Assert.Equal("PMID:1 for suggested, PMID:2 for suggested", _bench.Statements("trrust")[^1].Said());
        Assert.Equal("TRAP", Assert.Single(manifest.Ambiguous).Text);
        Assert.Equal(2, manifest.Counts.Skipped);
        Assert.Contains("written as RELA, CTGF", _bench.Statements("trrust")[3].Evidence[0].Claim);
    }

    [Fact]
    public void Import_Collectri_TakesASignOnlyWherePapersGiveIt()
    {
        _bench.Import("collectri", ("CollecTRI.csv", "source,target,weight,TF.category,resources,PMID,sign.decision\n"
            + "RELA,MYC,1,dbTF,ExTRI;TRRUST,10022128;10037172,PMID\nRELA,BAX,-1,dbTF,ExTRI,1,PMID\nRELA,PTEN,1,dbTF,ExTRI,2,default activation\nAP1,MIR21,-1,dbTF,ExTRI,3,TF role\nNFKB,MYC,1,dbTF,ExTRI,4,PMID\n"));
        Assert.Equal(
            ["FPLX:AP1 regulates(?) mirbase:MI0000077", "FPLX:NFkappaB upregulates(+) HGNC:7553", "HGNC:9955 downregulates(-) HGNC:959", "HGNC:9955 regulates(?) HGNC:9588", "HGNC:9955 upregulates(+) HGNC:7553"],
            _bench.Statements("collectri").Select(s => s.Line()));
        Assert.Equal("PMID:10022128 for suggested, PMID:10037172 for suggested", _bench.Statements("collectri")[^1].Said());
    }

    [Theory]
    [InlineData("tf\tconfidence\ttarget\tmor\n", "RELA\t{0}\tMYC\t{1}\n")]
    [InlineData("source,confidence,target,weight\n", "RELA,{0},MYC,{1}\n")]
    public void Import_Dorothea_BelievesSignsOfConfidenceAOnly(string header, string row)
    {
        _bench.Import("dorothea", ("d.tsv", header + string.Format(row, "A", "-0.7")));
        Assert.Equal("HGNC:9955 downregulates(-) HGNC:7553", Assert.Single(_bench.Statements("dorothea")).Line());
        _bench.Import("dorothea", ("d.tsv", header + string.Format(row, "B", "1")));
        Assert.Equal("HGNC:9955 regulates(?) HGNC:7553", Assert.Single(_bench.Statements("dorothea")).Line());
    }
}
