using System.Xml.Linq;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Service.Answers;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Figures;

/// <summary>Figures of chains on the repository's own records.</summary>
public sealed class ChainFigureTests
{
    private static readonly string[] s_legend =
    [
        "promotes or raises", "inhibits or lowers", "engages its receptor", "acts on, direction not known", "movement, not influence", "implied",
        "stitched: joins separate assertions", "more of it is good for the patient", "more of it is bad for the patient",
    ];

    [Fact]
    public void Draw_MiR19b_IsTheSameBytesTwice() => Assert.Equal(Draw(Ask("miR-19b-3p", "metastasis"), 0), Draw(Ask("miR-19b-3p", "metastasis"), 0));

    [Fact]
    public void Draw_MiR19b_SaysWhatItShows()
    {
        var svg = MiR19b();
        Assert.Equal("Chain from miR-19b-3p to metastasis of clear cell renal carcinoma", svg.Title);
        Assert.Equal("miR-19b-3p downregulates PTEN; PTEN inhibits epithelial to mesenchymal transition (implied); "
            + "epithelial to mesenchymal transition promotes metastasis of clear cell renal carcinoma (implied). Net effect: promotes. Attested.", svg.Description);
        Assert.Equal("img", svg.Root.Attribute("role")!.Value);
        var caption = string.Join('\n', svg.Root.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.Contains("Chains from miR-19b-3p to", caption, StringComparison.Ordinal);
        Assert.Contains($"Graph version {CuratedGraph.Knowledge.Version.Short}. Studies: Wang L et al.", caption, StringComparison.Ordinal);
        Assert.Contains("/chains?from=miR-19b-3p&to=metastasis", caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_MiR19b_HasDonorVesicleAndRecipientAsCompartments()
    {
        var svg = MiR19b();
        var (donor, recipient, vesicle) = (Assert.Single(svg.Groups("donor")), Assert.Single(svg.Groups("recipient")), Assert.Single(svg.Groups("vesicle")));
        Assert.Equal("donor clear cell renal carcinoma stem cell", svg.Text(donor));
        Assert.StartsWith("recipient clear cell renal carcinoma cell, in clear cell renal carcinoma", svg.Text(recipient), StringComparison.Ordinal);
        Assert.StartsWith("clear cell renal carcinoma stem cell exosome", vesicle.Elements().First().Value, StringComparison.Ordinal);
        var cargo = svg.Groups("cargo");
        Assert.Equal(["miR-19b-3p", "miR-19b-3p"], cargo.Select(svg.Text));
        Assert.True(svg.Outline(vesicle).Holds(svg.Outline(cargo[0])));
        foreach (var step in cargo.Skip(1).Concat(svg.Groups("target")).Concat(svg.Groups("process")).Concat(svg.Groups("outcome")))
            Assert.True(svg.Outline(recipient).Holds(svg.Outline(step)), svg.Text(step));
    }

    [Fact]
    public void Draw_MiR19b_DrawsTBarsForMinusArrowForPlus_DashedWhereImplied()
    {
        var svg = MiR19b();
        var hops = svg.Groups("hop");
        Assert.Equal(["hop 1: downregulates", "hop 2: inhibits", "hop 3: promotes"], hops.Select(h => h.Elements().First().Value));
        Assert.Equal(["T", "T", "arrow"], hops.Select(h => Glyph(svg, h)));
        Assert.Equal(["none", "5 3", "5 3"], hops.Select(h => svg.Within(h, "polyline")[0].Attribute("stroke-dasharray")!.Value));
        var good = Assert.Single(svg.Within(Assert.Single(svg.Groups("outcome")), "g", "good"));
        Assert.Equal("More of it is bad for the patient", good.Elements().First().Value);
    }

    [Fact]
    public void Draw_MiR19b_LegendHoldsTheGlyphsUsedAndNoOther() => Assert.Equal(
        ["promotes or raises", "inhibits or lowers", "movement, not influence", "implied", "more of it is bad for the patient"], Legend(MiR19b()));

    [Fact]
    public void Draw_AutocrineLoop_EngagesWithARing()
    {
        var svg = new Svg(Draw(Ask("TGFB1", "proliferation"), 0));
        Assert.Equal("ring", Glyph(svg, svg.Groups("hop")[0]));
        Assert.Contains("engages its receptor", Legend(svg));
        Assert.DoesNotContain("implied", Legend(svg));
    }

    [Fact]
    public void Draw_StitchedChain_IsDottedAfterTheJoin()
    {
        var answer = Ask("miR-19b-3p", "metastasis");
        var index = answer.Answer!.Chains.Index().First(c => c.Item.Kind == ChainKind.Stitched).Index;
        var (svg, chain) = (new Svg(Draw(answer, index)), answer.Answer.Chains[index]);
        var join = chain.Joins[0].Hop;
        Assert.Equal("1.5 3", svg.Within(svg.Groups("hop")[join - 1], "polyline")[0].Attribute("stroke-dasharray")!.Value);
        Assert.Contains("stitched: joins separate assertions", Legend(svg));
        Assert.Contains(svg.Root.Elements(), e => e.Name.LocalName == "text" && e.Value.StartsWith("join: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_EveryBestChainOfTheGraph_IsWellFormedWithinItsFrame_AndNoBoxesOverlap()
    {
        var drawn = 0;
        foreach (var start in CuratedGraph.Names.Resolve("Cargo").Selection!.Ids.Concat(CuratedGraph.Names.Resolve("CellSource").Selection!.Ids).Concat(CuratedGraph.Names.Resolve("Intervention").Selection!.Ids))
        {
            var answer = Ask(start.Text, null);
            foreach (var (chain, i) in answer.Answer!.Chains.Concat(answer.Answer.Overall).Select((c, i) => (c, i)))
            {
                var svg = new Svg(CuratedGraph.Answerer.Figure(answer.Answer, chain, "/chains?from=x"));
                var frame = new Rect(0, 0, svg.Width, svg.Height);
                var boxes = svg.Groups("node").Where(n => svg.Within(n, "rect", "shape").Count > 0 || svg.Within(n, "circle", "shape").Count > 0).Select(n => (Name: svg.Text(n), Box: svg.Outline(n), Cargo: n)).ToList();
                var regions = svg.Groups("region").Select(svg.Outline).ToList();
                Assert.All(boxes.Select(b => b.Box).Concat(regions), b => Assert.True(frame.Holds(b), $"{chain.Start} {i}: {b} is outside the frame."));
                Assert.All(svg.Within(svg.Root, "text"), t => Assert.InRange(Svg.Number(t, "y"), 0, svg.Height));
                foreach (var (one, other) in Pairs(boxes).Where(p => p.One.Box.Overlaps(p.Other.Box)))
                    Assert.True(svg.Groups("vesicle").Any(v => svg.Outline(v) == one.Box) && one.Box.Holds(other.Box), $"{start} {i}: {one.Name} overlaps {other.Name}.");
                foreach (var (one, other) in Pairs(regions)) Assert.False(one.Overlaps(other), $"{start} {i}: regions overlap.");
                Assert.Equal(Legend(svg).Order(), Legend(svg).Intersect(s_legend).Order());
                drawn++;
            }
        }
        Assert.True(drawn > 100, $"Only {drawn} chains were drawn.");
    }

    private static Svg MiR19b() => new(Draw(Ask("miR-19b-3p", "metastasis"), 0));

    private static ChainsResult Ask(string from, string? to) =>
        CuratedGraph.Answerer.Chains(to is null ? CuratedGraph.Parameters(("from", from)) : CuratedGraph.Parameters(("from", from), ("to", to)), TestContext.Current.CancellationToken);

    private static string Draw(ChainsResult result, int index) => CuratedGraph.Answerer.Figure(result.Answer!, result.Answer!.Chains[index], result.Document!.Permalink);

    private static string Glyph(Svg svg, XElement hop) =>
        svg.Within(hop, "polygon").Count == 1 ? "arrow" : svg.Within(hop, "circle").Count == 1 ? "ring" : svg.Within(hop, "polyline").Count == 2 ? "T" : "none";

    private static IReadOnlyList<string> Legend(Svg svg) => [.. svg.Within(Assert.Single(svg.Groups("legend")), "text").Select(t => t.Value)];

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> items) =>
        from i in Enumerable.Range(0, items.Count) from j in Enumerable.Range(i + 1, items.Count - i - 1) select (items[i], items[j]);
}
