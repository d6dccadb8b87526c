using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Tests.Formats.Text;

public sealed class ReadAheadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Next_MistakeBehindSomeBatches_ComesAfterThem()
    {
        var made = 0;
        using var ahead = new ReadAhead<string>(() => ++made > 20 ? throw FormatStop.At("f", made, "a mistake in the file.") : $"{made}");
        for (var i = 1; i <= 20; i++) Assert.Equal($"{i}", ahead.Next());
        Assert.Equal(21, Assert.Throws<FormatStop>(ahead.Next).Problem.Line);
    }

    [Fact]
    public void Dispose_BeforeTheEnd_StopsReadingAndLetsTheFileGo()
    {
        var ahead = new ReadAhead<Batch>(() => new Batch());
        var first = ahead.Next()!;
        ahead.Dispose();
        Assert.False(first.IsDisposed);
        Assert.True(Batch.Made - Batch.Gone <= 1 + 1);
    }

    [Fact]
    public void Read_TableOfAnyLength_GivesTheSameRowsAndLines()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i}\t{new string('x', i % 90)}\t{(i % 7 == 0 ? "" : "z\r")}\n{(i % 11 == 0 ? "\n" : "")}"));
        var entry = InputFiles.Entries(_folder.Write("a.tsv", text), InputLimits.Default)[0];
        using var plain = TableFile.Open(entry);
        using var inner = TableFile.Open(entry);
        using var ahead = new AheadRowReader(inner);
        while (plain.Read())
        {
            Assert.True(ahead.Read());
            Assert.Equal((plain.Line, plain.Count, plain.File), (ahead.Line, ahead.Count, ahead.File));
            for (var i = 0; i <= plain.Count; i++) Assert.Equal(plain.Raw(i).ToString(), ahead.Raw(i).ToString());
        }
        Assert.False(ahead.Read());
        Assert.False(ahead.Read());
    }

    /// <summary>A batch that counts how many of its kind were given back.</summary>
    private sealed class Batch : IDisposable
    {
        public static int Made;
        public static int Gone;

        public Batch() => Interlocked.Increment(ref Made);

        public bool IsDisposed { get; private set; }

        public void Dispose()
        {
            IsDisposed = true;
            Interlocked.Increment(ref Gone);
        }
    }
}
