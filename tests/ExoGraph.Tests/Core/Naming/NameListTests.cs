using ExoGraph.Core.Entities;
using ExoGraph.Core.Naming;
using static ExoGraph.Tests.CoreTests.Naming.NameBase;

namespace ExoGraph.Tests.CoreTests.Naming;

public sealed class NameListTests
{
    private static readonly NameIndex s_names = Of(
        Entity("x:mir", "miR-9-5p", EntityClass.MicroRna), Entity("x:pten", "PTEN", EntityClass.Gene), Entity("x:vit", "1,25-dihydroxyvitamin D", EntityClass.Gene), Entity("x:emt", "mesenchymal stem cell", EntityClass.Cell));

    [Theory]
    [InlineData("miR-9-5p\r\nPTEN", "miR-9-5p|PTEN")]
    [InlineData("miR-9-5p;PTEN\tPTEN", "miR-9-5p|PTEN|PTEN")]
    [InlineData("miR-9-5p, PTEN", "miR-9-5p|PTEN")]
    [InlineData("miR-9-5p PTEN", "miR-9-5p|PTEN")]
    [InlineData("1,25-dihydroxyvitamin D", "1,25-dihydroxyvitamin D")]
    [InlineData("1,25-dihydroxyvitamin D\nmesenchymal stem cell", "1,25-dihydroxyvitamin D|mesenchymal stem cell")]
    [InlineData("# my list\nPTEN\n\n  # more; of it\nmiR-9-5p", "PTEN|miR-9-5p")]
    [InlineData("PTEN zork", "PTEN zork")]
    [InlineData("PTEN, zork", "PTEN|zork")]
    [InlineData("  \n\n", "")]
    public void Resolve_TextAsPasted_IsItsNames(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), NameList.Resolve(s_names, [text]).Select(n => n.Asked));

    [Fact]
    public void Resolve_NamesNotUnderstood_AreKeptWithCandidates()
    {
        var found = NameList.Resolve(s_names, ["PTEN", "PTENN"]);
        Assert.True(found[0].IsResolved);
        Assert.False(found[1].IsResolved);
        Assert.Equal(["PTEN"], found[1].Candidates.Select(c => c.Label));
    }
}
