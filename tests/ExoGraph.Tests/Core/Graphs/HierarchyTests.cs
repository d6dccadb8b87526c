using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.CoreTests.Graphs;

public sealed class HierarchyTests
{
    /// <summary>cancer over lung and kidney, both over a mixed one below, which has one child.</summary>
    private static readonly Hierarchy s_diamond = Of(("lung", ["cancer"]), ("kidney", ["cancer"]), ("mixed", ["lung", "kidney", "nowhere"]), ("rare", ["mixed"]), ("cancer", []));

    [Fact]
    public void WithDescendants_OfADiamond_HoldsEachOnce() =>
        Assert.Equal([Id("cancer"), Id("kidney"), Id("lung"), Id("mixed"), Id("rare")], s_diamond.WithDescendants(Id("cancer")).Order());

    [Fact]
    public void WithAncestors_OfADiamond_HoldsBothWays() =>
        Assert.Equal(new[] { Id("cancer"), Id("kidney"), Id("lung"), Id("mixed"), Id("rare") }.ToHashSet(), s_diamond.WithAncestors(Id("rare")));

    [Fact]
    public void ParentsOf_UnknownParent_IsPassedOver() => Assert.Equal([Id("kidney"), Id("lung")], s_diamond.ParentsOf(Id("mixed")));

    [Fact]
    public void IsA_IsReflexiveAndTransitive_NotSymmetric()
    {
        Assert.True(s_diamond.IsA(Id("rare"), Id("rare")));
        Assert.True(s_diamond.IsA(Id("rare"), Id("cancer")));
        Assert.False(s_diamond.IsA(Id("cancer"), Id("rare")));
        Assert.False(s_diamond.AreRelated(Id("lung"), Id("kidney")));
        Assert.True(s_diamond.AreRelated(Id("cancer"), Id("rare")));
        Assert.False(s_diamond.IsA(Id("unheard"), Id("cancer")));
    }

    [Fact]
    public void Closures_OfRandomHierarchies_AgreeWithBruteForce()
    {
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var n = random.Next(1, 12);
            // Any graph, cycles too: the closure must end.
            var edges = Enumerable.Range(0, random.Next(2 * n)).Select(_ => (From: random.Next(n), To: random.Next(n))).Where(e => e.From != e.To).Distinct().ToList();
            var hierarchy = Of([.. Enumerable.Range(0, n).Select(i => ("v" + i, edges.Where(e => e.From == i).Select(e => "v" + e.To).ToArray()))]);
            var reaches = new bool[n, n];
            for (var i = 0; i < n; i++) reaches[i, i] = true;
            foreach (var (from, to) in edges) reaches[from, to] = true;
            for (var k = 0; k < n; k++)
                for (var i = 0; i < n; i++)
                    for (var j = 0; j < n; j++) reaches[i, j] |= reaches[i, k] && reaches[k, j];
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                {
                    Assert.Equal(reaches[i, j], hierarchy.IsA(Id("v" + i), Id("v" + j)));
                    Assert.Equal(reaches[i, j], hierarchy.WithDescendants(Id("v" + j)).Contains(Id("v" + i)));
                }
        }
    }

    private static Curie Id(string name) => new("x:" + name);

    private static Hierarchy Of(params (string Name, string[] Parents)[] entities) =>
        new([.. entities.Select(e => new Entity { Id = Id(e.Name), Label = e.Name, Class = EntityClass.Tumour, IsA = [.. e.Parents.Select(Id)] })]);
}
