using ExoGraph.Core.Naming;

namespace ExoGraph.Tests.CoreTests.Naming;

public sealed class EditDistanceTests
{
    [Fact]
    public void Within_RandomWords_AgreesWithTheRecursiveDefinition()
    {
        var random = new Random(8);
        for (var round = 0; round < 2000; round++)
        {
            var (a, b) = (Word(random), Word(random));
            var expected = Distance(a, b);
            for (var limit = 0; limit < 7; limit++) Assert.Equal(Math.Min(expected, limit + 1), EditDistance.Within(a, b, limit));
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => (char)('a' + random.Next(3)))]);

    private static int Distance(string a, string b) => a.Length == 0 ? b.Length : b.Length == 0 ? a.Length
        : Math.Min(Distance(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1), Math.Min(Distance(a[1..], b), Distance(a, b[1..])) + 1);
}
