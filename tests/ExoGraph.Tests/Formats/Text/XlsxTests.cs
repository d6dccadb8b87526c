namespace ExoGraph.Tests.Formats.Text;

public sealed class XlsxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("x:")]
    public void Read_Workbook_GivesTextNumbersDatesAndGaps(string prefix)
    {
        var path = _folder.Write("hsa_MTI.xlsx", XlsxFiles.Workbook([["id", "gene", "n"], ["MIRT1", "@44806", "=18632605"], ["", "'a & <b>", "A&B"]], "数据", prefix));
        var rows = Tables.Read(path);
        Assert.Equal(["id", "gene", "n"], rows[0]);
        Assert.Equal(["MIRT1", "2022-09-02", "18632605"], rows[1]);
        Assert.Equal(["", "a & <b>", "A&B"], rows[2]);
    }

    [Fact]
    public void Read_TruncatedWorkbook_SaysSo()
    {
        var bytes = XlsxFiles.Workbook([["a", "b"]]);
        var path = _folder.Write("a.xlsx", bytes[..^30]);
        Assert.Contains("damaged", Tables.Problem(() => Tables.Read(path)).Message);
    }

    [Fact]
    public void Read_ZipThatIsNoWorkbookInsideAZip_IsRefused()
    {
        var inner = File.ReadAllBytes(_folder.WriteZip("inner.zip", ("a.txt", "x")));
        using var outer = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(outer, System.IO.Compression.ZipArchiveMode.Create, true))
        {
            using var stream = zip.CreateEntry("inner.zip").Open();
            stream.Write(inner);
        }
        var path = _folder.Write("outer.zip", outer.ToArray());
        Assert.Contains("not an Excel workbook", Tables.Problem(() => Tables.Read(path)).Message);
    }
}
