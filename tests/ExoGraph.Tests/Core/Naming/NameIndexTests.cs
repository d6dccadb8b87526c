using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using static ExoGraph.Tests.CoreTests.Naming.NameBase;

namespace ExoGraph.Tests.CoreTests.Naming;

public sealed class NameIndexTests
{
    private static readonly NameIndex s_names = Of(
        Entity("x:mesenchymal", "mesenchymal stem cell", EntityClass.Cell, ["MSC", "stem cell"]),
        Entity("x:marrow", "marrow stem cell", EntityClass.Cell, ["BMSC", "stem cell"], ["x:mesenchymal"]),
        Entity("x:akt", "AKT", EntityClass.ProteinFamily, ["PKB"]),
        Entity("x:akt1", "AKT1", EntityClass.Gene, ["RAC"]),
        Entity("x:rac1", "RAC1", EntityClass.Gene, ["RAC"]),
        Entity("x:cat", "CAT", EntityClass.Gene),
        Entity("x:cats", "catS", EntityClass.Gene, ["Cat"]));

    private static readonly NameIndex s_micro = Of(
        Entity("exo:mirfam.m", "miR-9 family", EntityClass.MicroRna),
        Entity("mirbase:H1", "miR-9-1", EntityClass.MicroRna, isA: ["exo:mirfam.m"]),
        Entity("mirbase:H2", "miR-9-2", EntityClass.MicroRna, isA: ["exo:mirfam.m"]),
        Entity("mirbase.mature:A1", "miR-9-5p", EntityClass.MicroRna, isA: ["mirbase:H1"]),
        Entity("mirbase.mature:A2", "miR-9-3p", EntityClass.MicroRna, isA: ["mirbase:H1"]),
        Entity("mirbase.mature:A3", "miR-9b-3p", EntityClass.MicroRna, isA: ["mirbase:H2"]));

    [Fact]
    public void Resolve_NameOfParentAndChild_IsTheParentWithWhatIsBelow()
    {
        var found = s_names.Resolve("stem cell");
        Assert.Equal((new Curie("x:mesenchymal"), false), (found.Selection!.Id, found.IsAmbiguous));
        Assert.Equal([new Curie("x:marrow"), new Curie("x:mesenchymal")], found.Selection.Ids);
    }

    [Fact]
    public void Resolve_NameOfUnrelatedThings_IsAmbiguousWithCandidates()
    {
        var found = s_names.Resolve("RAC");
        Assert.True(found is { IsResolved: false, IsAmbiguous: true });
        Assert.Equal(["AKT1", "RAC1"], found.Candidates.Select(c => c.Label));
        Assert.Contains("'RAC' may mean several things: AKT1 (x:akt1), RAC1 (x:rac1)", found.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ExactSpellingOfOne_IsThatOne()
    {
        Assert.Equal(new Curie("x:cat"), s_names.Resolve("CAT").Selection!.Id);
        Assert.Equal(new Curie("x:cats"), s_names.Resolve("Cat").Selection!.Id);
        // Written in neither way: the only one whose label it is.
        Assert.Equal(new Curie("x:cat"), s_names.Resolve("cat").Selection!.Id);
    }

    [Fact]
    public void Resolve_UnknownName_HasNearCandidatesAndASentence()
    {
        var found = s_names.Resolve("AKT11");
        Assert.True(found is { IsResolved: false, IsAmbiguous: false });
        Assert.Equal("'AKT11' is not known. Near names: AKT1 (x:akt1).", found.Problem);
        Assert.Equal("'zzz' is not known, and no name is near. Try 'search' with a part of it.", s_names.Resolve("zzz").Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void Resolve_Nothing_IsUnknown(string name) => Assert.False(s_names.Resolve(name).IsResolved);

    [Theory]
    [InlineData("Gene", "Gene", 4)]
    [InlineData("genes", "Gene", 4)]
    [InlineData("Protein", "Protein", 5)]
    [InlineData("cell", "Cell", 2)]
    public void Resolve_ClassOrGroup_IsAllOfIt(string name, string label, int count)
    {
        var found = s_names.Resolve(name).Selection!;
        Assert.Equal((label, (Curie?)null, true, count), (found.Label, found.Id, found.IsClass, found.Ids.Count));
    }

    [Fact]
    public void Resolve_Role_IsAllThatTheRecordsUseSo()
    {
        var cargo = new Transfer
        {
            Id = new RecordId("p#t1"),
            Donor = new Curie("x:cell"),
            Cargo = [new Cargo(new Curie("x:a"), Term.NotStated, Term.NotStated, Term.NotStated, null)],
        };
        var names = new NameIndex(KnowledgeOf([Entity("x:a", "A1", EntityClass.Gene), Entity("x:b", "B1", EntityClass.Gene), Entity("x:cell", "some cell", EntityClass.Cell)], cargo));
        Assert.Equal([new Curie("x:a")], names.Resolve("Cargo").Selection!.Ids);
        Assert.Equal([new Curie("x:cell")], names.Resolve("cell sources").Selection!.Ids);
    }

    [Fact]
    public void Resolve_ProcessWithBearers_IsTheClassOfItsOutcomes()
    {
        var names = Of(
            Entity("x:p", "metastasis", EntityClass.Process), Entity("x:bone", "bone metastasis", EntityClass.Process, isA: ["x:p"]),
            Entity("x:emt", "EMT", EntityClass.Process),
            Entity("x:o1", "metastasis of lung cancer", EntityClass.Outcome, process: "x:p"), Entity("x:o2", "bone metastasis of breast cancer", EntityClass.Outcome, process: "x:bone"));
        var found = names.Resolve("metastasis").Selection!;
        Assert.Equal(["x:bone", "x:o1", "x:o2", "x:p"], found.Ids.Select(i => i.Text));
        Assert.True(found.IsClass);
        Assert.False(names.Resolve("EMT").Selection!.IsClass);
    }

    [Theory]
    [InlineData("miR-9-5p", MicroRnaMatching.Exact, "A1")]
    [InlineData("miR-9-5p", MicroRnaMatching.Hairpin, "A1 A2 H1")]
    [InlineData("miR-9-5p", MicroRnaMatching.Family, "A1 A2 A3 H1 H2 mirfam.m")]
    [InlineData("miR-9-1", MicroRnaMatching.Exact, "H1")]
    [InlineData("miR-9-1", MicroRnaMatching.Hairpin, "A1 A2 H1")]
    [InlineData("miR-9 family", MicroRnaMatching.Exact, "mirfam.m")]
    [InlineData("miR-9 family", MicroRnaMatching.Family, "A1 A2 A3 H1 H2 mirfam.m")]
    public void Resolve_MicroRna_ReachesAsFarAsAsked(string name, MicroRnaMatching matching, string reached) =>
        Assert.Equal(reached.Split(' ').Order(StringComparer.Ordinal), s_micro.Resolve(name, matching).Selection!.Ids.Select(i => i.Local).Order(StringComparer.Ordinal));

    [Fact]
    public void Search_Ranks_WholeNameThenBeginningThenInsideThenNearly()
    {
        Assert.Equal(["AKT", "AKT1"], s_names.Search("akt").Select(h => h.Entity.Label));
        Assert.Equal((0, "PKB"), (s_names.Search("pkb")[0].Match, s_names.Search("pkb")[0].Matched));
        Assert.Equal([(1, "stem cell"), (1, "stem cell")], s_names.Search("stem").Select(h => (h.Match, h.Matched)));
        Assert.Equal(3, s_names.Search("chymal")[0].Match);
        Assert.Equal(["mesenchymal stem cell"], s_names.Search("mesenchimal stem cell").Select(h => h.Entity.Label));
        Assert.Empty(s_names.Search("zzz"));
        Assert.Single(s_names.Search("c", 1));
    }
}
