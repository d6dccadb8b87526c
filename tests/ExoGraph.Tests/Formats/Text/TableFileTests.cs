using System.IO.Compression;
using System.Text;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Tests.Formats.Text;

public sealed class TableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_LoneCarriageReturnInsideARow_StaysInItsCell()
    {
        var path = _folder.Write("a.txt", "1\tlet-7a\t\r\tClear hit\r\n2\tmiR-21\t5\tNOTFOUND\n");
        var rows = Tables.Read(path);
        Assert.Equal(2, rows.Count);
        Assert.Equal(["1", "let-7a", "", "Clear hit"], rows[0]);
    }

    [Fact]
    public void Read_MarkAndNoBreakSpaces_AreTakenOff()
    {
        var path = _folder.Write("a.tsv", "\uFEFFid\tname\n1\t\u00a0PTEN\u00a0 \n");
        var rows = Tables.Read(path);
        Assert.Equal("id", rows[0][0]);
        Assert.Equal("PTEN", rows[1][1]);
    }

    [Fact]
    public void Read_QuoteInTabSeparatedTable_IsALiteral()
    {
        var rows = Tables.Read(_folder.Write("a.tsv", "a\t\"said \"so\"\tb\n"));
        Assert.Equal(["a", "\"said \"so\"", "b"], rows[0]);
    }

    [Fact]
    public void Read_CsvWithQuotedCommasBreaksAndQuotes_FollowsRfc4180()
    {
        var path = _folder.Write("a.csv", "id,text,n\r\n1,\"a, \"\"b\"\"\nc\",3\r\n2,,\r\n");
        using var reader = TableFile.Open(InputFiles.Entries(path, InputLimits.Default)[0]);
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        Assert.Equal("a, \"b\"\nc", reader[1].ToString());
        Assert.Equal("3", reader[2].ToString());
        Assert.Equal(2, reader.Line);
        Assert.True(reader.Read());
        Assert.Equal(4, reader.Line);
        Assert.Equal(3, reader.Count);
    }

    [Fact]
    public void Read_SemicolonsWithQuotes_AreFoundByTheFirstLine()
    {
        var rows = Tables.Read(_folder.Write("all_data.csv", "ENTITYA;TYPEA;EFFECT\nRELA;protein;\"up-regulates; quantity\"\n"));
        Assert.Equal("up-regulates; quantity", rows[1][2]);
    }

    [Fact]
    public void Read_CsvNameOverTabs_IsReadAsTabs() =>
        Assert.Equal(["a,b", "c"], Tables.Read(_folder.Write("x.csv", "a,b\tc\n"))[0]);

    [Fact]
    public void Read_Latin1Line_IsReadAndCounted()
    {
        var path = _folder.Write("a.tsv", [.. "caf\u00e9\tok\n".Select(c => (byte)c)]);
        using var reader = TableFile.Open(InputFiles.Entries(path, InputLimits.Default)[0]);
        Assert.True(reader.Read());
        Assert.Equal("café", reader[0].ToString());
        Assert.Equal(1, reader.LatinLines);
    }

    [Fact]
    public void Read_Utf16WithMark_IsConverted() =>
        Assert.Equal(["TGF-β", "1"], Tables.Read(_folder.Write("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("TGF-β\t1\n")]))[0]);

    [Fact]
    public void Read_GzipMembersInARow_GiveAllLines()
    {
        var path = _folder.Write("a.tsv.gz", [.. TemporaryFolder.Gzip("a\tb\n"), .. TemporaryFolder.Gzip("c\td\n")]);
        Assert.Equal(2, Tables.Read(path).Count);
    }

    [Fact]
    public void Read_GzipUnderAnotherName_IsUnpacked() =>
        Assert.Equal(["a", "b"], Tables.Read(_folder.Write("a.tsv", TemporaryFolder.Gzip("a\tb\n")))[0]);

    [Fact]
    public void Read_Zip_GivesEveryEntryInOrderOfName()
    {
        var rows = Tables.Read(_folder.WriteZip("a.zip", ("z.txt", "3\t4\n"), ("a.txt", "1\t2\n"), ("__MACOSX/a.txt", "junk\n")));
        Assert.Equal(["1", "3"], rows.Select(r => r[0]));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(300)]
    public void Read_TruncatedGzip_SaysSo(int cut)
    {
        var text = new StringBuilder();
        var random = new Random(5);
        for (var i = 0; i < 3000; i++) text.Append(random.Next()).Append('\t').Append(i).Append('\n');
        var packed = TemporaryFolder.Gzip(text.ToString());
        var path = _folder.Write("a.tsv.gz", packed[..^cut]);
        var problem = Tables.Problem(() => Tables.Read(path));
        Assert.Contains("gzip", problem.Message);
        Assert.Equal(path, problem.File);
    }

    [Fact]
    public void Read_WebPageUnderATablesName_IsRefusedWithTheReason()
    {
        var path = _folder.Write("hsa_MTI.csv", "\n  <!DOCTYPE html><html><body>Checking your browser</body></html>");
        Assert.Contains("web page", Tables.Problem(() => Tables.Read(path)).Message);
    }

    [Fact]
    public void Read_LargeFilePointer_IsRefusedWithTheReason()
    {
        var path = _folder.Write("e.sif.gz", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n");
        Assert.Contains("git lfs pull", Tables.Problem(() => Tables.Read(path)).Message);
    }

    [Theory]
    [InlineData("BZh91AY", "bunzip2")]
    [InlineData("%PDF-1.4", "PDF")]
    public void Read_KindThatCannotBeUnpacked_SaysWhatToDo(string start, string word)
    {
        var path = _folder.Write("a.tsv", start + "xxxxxxxx");
        Assert.Contains(word, Tables.Problem(() => Tables.Read(path)).Message);
    }

    [Fact]
    public void Read_GzipBomb_StopsEarly()
    {
        var path = _folder.Write("a.tsv.gz", TemporaryFolder.Gzip(new string('a', 8 << 20)));
        var limits = InputLimits.Default with { Ratio = 100, RatioFloor = 1 << 20, LineBytes = 64 << 20 };
        Assert.Contains("zip bomb", Tables.Problem(() => Tables.Read(path, limits)).Message);
    }

    [Fact]
    public void Entries_ZipBomb_IsRefusedUnread()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("a.txt").Open();
            stream.Write(new byte[8 << 20]);
        }
        var path = _folder.Write("a.zip", packed.ToArray());
        var limits = InputLimits.Default with { RatioFloor = 1 << 20 };
        Assert.Contains("zip bomb", Tables.Problem(() => InputFiles.Entries(path, limits)).Message);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a/..\\..\\b.txt")]
    public void Entries_PathThatClimbsOut_IsRefused(string name)
    {
        var path = _folder.WriteZip("a.zip", (name, "x\ty\n"));
        Assert.Contains("climbs out", Tables.Problem(() => InputFiles.Entries(path, InputLimits.Default)).Message);
    }

    [Fact]
    public void Entries_AbsentFile_IsUnreachable()
    {
        var problem = Tables.Problem(() => InputFiles.Entries(Path.Combine(_folder.Path, "none.tsv"), InputLimits.Default));
        Assert.True(problem.Unreachable);
    }

    [Fact]
    public void Read_MegabyteCell_IsRead()
    {
        var rows = Tables.Read(_folder.Write("a.tsv", "a\t" + new string('x', 1 << 20) + "\tb\n"));
        Assert.Equal(1 << 20, rows[0][1].Length);
        Assert.Equal("b", rows[0][2]);
    }

    [Fact]
    public void Read_LineBeyondTheLimit_NamesItsLine()
    {
        var path = _folder.Write("a.tsv", "a\tb\n" + new string('x', 1 << 19));
        var problem = Tables.Problem(() => Tables.Read(path, InputLimits.Default with { LineBytes = 1 << 18 }));
        Assert.Equal(2, problem.Line);
    }

    [Fact]
    public void Read_QuoteNeverClosed_NamesTheLineOfItsOpening()
    {
        var path = _folder.Write("a.csv", "a,b\n1,2\n3,\"open\n4,5\n");
        var problem = Tables.Problem(() => Tables.Read(path));
        Assert.Equal(3, problem.Line);
    }

    [Fact]
    public void Header_OtherCaseBlanksAndAlias_AreFound()
    {
        var path = _folder.Write("a.tsv", "\tmiRNA\t target  gene \tTarget Gene (Entrez Gene ID)\tmiRNA\n");
        using var reader = TableFile.Open(InputFiles.Entries(path, InputLimits.Default)[0]);
        reader.Read();
        var header = new Header(reader);
        Assert.Equal(1, header.Require("MIRNA"));
        Assert.Equal(2, header.Require("Target Gene"));
        Assert.Equal(3, header.Require("Target Gene (Entrez ID)", "Target Gene (Entrez Gene ID)"));
        Assert.Contains("'PMID'", Tables.Problem(() => header.Require("PMID")).Message);
    }
}
