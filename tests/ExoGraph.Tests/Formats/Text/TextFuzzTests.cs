using System.Text;
using CsCheck;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Tests.Formats.Text;

public sealed class TextFuzzTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ReadCsv_AnyCells_ComeBackAsWritten()
    {
        var cell = Gen.Char["ab,;\"\n\t é"].Array[0, 6].Select(c => new string(c));
        var rows = cell.Array[2, 4].Array[1, 6];
        rows.Sample(table =>
        {
            var text = "first,row\n" + string.Concat(table.Select(r => string.Join(',', r.Select(c => "\"" + c.Replace("\"", "\"\"") + "\"")) + "\r\n"));
            using var folder = new TemporaryFolder();
            using var reader = TableFile.Open(InputFiles.Entries(folder.Write("a.csv", text), InputLimits.Default)[0]);
            Assert.True(reader.Read());
            foreach (var row in table)
            {
                Assert.True(reader.Read());
                Assert.Equal(row, Enumerable.Range(0, reader.Count).Select(i => reader.Raw(i).ToString()));
            }
            Assert.False(reader.Read());
        }, iter: 300);
    }

    [Fact]
    public void Read_MutatedBytes_GiveRowsOrASentence()
    {
        var plain = Encoding.UTF8.GetBytes("id,name\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"{i},\"n {i}\"\n")));
        byte[][] seeds = [plain, TemporaryFolder.Gzip(plain), File.ReadAllBytes(_folder.WriteZip("s.zip", ("a.csv", Encoding.UTF8.GetString(plain)))), XlsxFiles.Workbook([["id", "name"], ["1", "a"]])];
        var mutation = Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Int[0, 1 << 20], Gen.Byte, Gen.Int[0, 3], Gen.Bool);
        mutation.Array[1, 8].Sample(changes =>
        {
            var bytes = (byte[])seeds[changes[0].Item1].Clone();
            foreach (var (_, at, value, span, _) in changes)
                for (var k = 0; k <= span; k++) bytes[(at + k) % bytes.Length] = value;
            if (changes[0].Item5) bytes = bytes[..(changes[0].Item2 % bytes.Length)];
            using var folder = new TemporaryFolder();
            var path = folder.Write("a.bin", bytes);
            try
            {
                Tables.Read(path);
            }
            catch (FormatStop stop)
            {
                Assert.NotEmpty(stop.Problem.Message);
                Assert.StartsWith(path, stop.Problem.File);
            }
        }, iter: 1500);
    }
}
