using CsCheck;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Tests.Packs.Building;

public sealed class StatementTableTests
{
    private static readonly Gen<(int Subject, int Predicate, int Object, int Variant)[]> s_statements =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 2], Gen.Int[0, 11], Gen.Int[0, 3]).Array[0, 400];

    [Fact]
    public void Add_AnyStatements_MergesWhatSaysTheSameAndKeepsEvidenceInOrder() => s_statements.Sample(added =>
    {
        var table = new StatementTable();
        var expected = new Dictionary<(int, int, int, int), List<int>>();
        foreach (var (statement, i) in added.Select((s, i) => (s, i)))
        {
            var isNew = table.Add(statement.Subject, (byte)statement.Predicate, statement.Object, statement.Variant, new EvidenceRow(i, 0, 0));
            Assert.Equal(!expected.ContainsKey(statement), isNew);
            if (isNew) expected[statement] = [];
            expected[statement].Add(i);
        }
        Assert.Equal(expected.Count, table.Count);
        for (var i = 0; i < table.Count; i++)
        {
            var evidence = new List<EvidenceRow>();
            table.EvidenceOf(table[i], evidence);
            Assert.Equal(expected[Key(table, i)], evidence.Select(e => e.Study));
        }
    });

    [Fact]
    public void Add_MoreStatementsThanTheIndexBeganWith_FindsThemAgain()
    {
        var table = new StatementTable();
        for (var i = 0; i < 20_000; i++) Assert.True(table.Add(i, 0, i / 7, 0, new EvidenceRow(i, 0, 0)));
        for (var i = 0; i < 20_000; i++) Assert.False(table.Add(i, 0, i / 7, 0, new EvidenceRow(i, 0, 0)));
        Assert.Equal((20_000, 40_000), (table.Count, table.EvidenceCount));
    }

    [Fact]
    public void Order_AnyStatements_IsThatOfComparing() => Gen.Select(s_statements, Gen.Shuffle(Enumerable.Range(0, 12).ToArray()), Gen.Shuffle(Enumerable.Range(0, 3).ToArray())).Sample((added, entityRank, predicateRank) =>
    {
        var table = new StatementTable();
        foreach (var s in added) table.Add(s.Subject, (byte)s.Predicate, s.Object, s.Variant, default);
        var expected = Enumerable.Range(0, table.Count).OrderBy(i => entityRank[table[i].Subject]).ThenBy(i => predicateRank[table[i].Predicate]).ThenBy(i => entityRank[table[i].Object]).ThenBy(i => table[i].Variant);
        Assert.Equal(expected, StatementOrder.Of(table, entityRank, predicateRank, 4));
    });

    private static (int, int, int, int) Key(StatementTable table, int index) => (table[index].Subject, table[index].Predicate, table[index].Object, table[index].Variant);
}
