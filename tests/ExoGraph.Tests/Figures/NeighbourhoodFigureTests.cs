using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Figures;
using ExoGraph.Tests.Paths;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Figures;

public sealed class NeighbourhoodFigureTests
{
    private static readonly FigureCaption s_caption = new("What acts on it.", "abc", [], "http://localhost/entities/x");

    [Fact]
    public void Draw_BothSides_ShowsEachNeighbourOnceASide_LeftActsAndRightIsActedOn()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "mir1", Inhibits, "pten");
        maker.Step("b#s1", "mir1", Inhibits, "pten", 500_000);
        maker.Step("c#s1", "mir2", Promotes, "pten");
        maker.Step("d#s1", "pten", Inhibits, "akt");
        maker.Step("e#s1", "pten", Binds, "dna");
        maker.Step("f#s1", "mir3", Inhibits, "pten", reading: ReadingKind.Accepted, scope: Scope.Transfer);
        var svg = new Svg(Draw(maker, "pten")!);
        var boxes = svg.Groups("node").ToDictionary(svg.Text, svg.Outline);
        Assert.Equal(["akt", "mir1", "mir2", "pten"], boxes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(3, svg.Groups("hop").Count);
        Assert.True(boxes["mir1"].X + boxes["mir1"].Width < boxes["pten"].X && boxes["pten"].X + boxes["pten"].Width < boxes["akt"].X);
        Assert.Contains("promoted or raised by mir2; inhibited or lowered by mir1. inhibits or lowers akt", svg.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_LargeGroup_ShowsTheBestBelieved_AndSaysHowManyThereAre()
    {
        var maker = new GraphMaker();
        for (var i = 0; i < 12; i++) maker.Step($"s{i}#s1", $"mir{i:00}", Inhibits, "pten", 100_000 + i * 10_000);
        var svg = new Svg(Draw(maker, "pten")!);
        Assert.Equal(["mir07", "mir08", "mir09", "mir10", "mir11", "pten"], svg.Groups("node").Select(svg.Text).Order(StringComparer.Ordinal));
        Assert.Contains(svg.Root.Elements(), e => e.Value == "inhibited or lowered by (the 5 best believed of 12)");
    }

    [Fact]
    public void Draw_ManyGroups_NoBoxCoversAnother()
    {
        var maker = new GraphMaker();
        foreach (var (predicate, name) in new[] { (Promotes, "p"), (Inhibits, "i"), (Engages, "e"), (Regulates, "r") })
            for (var i = 0; i < 6; i++)
            {
                maker.Step($"{name}{i}#s1", $"{name}{i}/a/gene/with/a/rather/long/name", predicate, "pten");
                maker.Step($"{name}{i}#s2", "pten", predicate, $"{name}{i}/another/gene/with/a/rather/long/name");
            }
        var svg = new Svg(Draw(maker, "pten")!);
        var boxes = svg.Groups("node").Select(svg.Outline).ToList();
        Assert.Equal(41, boxes.Count);
        for (var a = 0; a < boxes.Count; a++)
            for (var b = a + 1; b < boxes.Count; b++)
                Assert.False(boxes[a].X < boxes[b].X + boxes[b].Width && boxes[b].X < boxes[a].X + boxes[a].Width && boxes[a].Y < boxes[b].Y + boxes[b].Height && boxes[b].Y < boxes[a].Y + boxes[a].Height);
        Assert.All(boxes, b => Assert.True(b.X >= 0 && b.X + b.Width <= svg.Width && b.Y >= 0 && b.Y + b.Height <= svg.Height));
    }

    [Fact]
    public void Draw_NothingWithASign_IsNothing()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "pten", Binds, "dna");
        Assert.Null(Draw(maker, "pten"));
    }

    private static string? Draw(GraphMaker maker, string name)
    {
        KnowledgeBase knowledge = maker.Build();
        Entity centre = knowledge.Entities[GraphMaker.Id(name)];
        return new NeighbourhoodFigure(id => knowledge.Entities.GetValueOrDefault(id)).Draw(centre, [.. knowledge.From(centre.Id), .. knowledge.To(centre.Id)], s_caption);
    }
}
