using ExoGraph.Core.Naming;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.CoreTests.Naming;

/// <summary>Names as people write them, on the repository's own records.</summary>
public sealed class CuratedNamesTests
{
    [Theory]
    [InlineData("miR19b", "miR-19b-3p")]
    [InlineData("mir-19b-3p", "miR-19b-3p")]
    [InlineData("hsa-miR-19b-3p", "miR-19b-3p")]
    [InlineData("PDL1", "CD274")]
    [InlineData("PD-L1", "CD274")]
    [InlineData("CD274", "CD274")]
    [InlineData("BMSC", "mesenchymal stem cell of the bone marrow")]
    [InlineData("TGFβ1", "TGFB1")]
    [InlineData("TGF-b1", "TGFB1")]
    [InlineData("TGF-β1", "TGFB1")]
    [InlineData("EMT", "epithelial to mesenchymal transition")]
    [InlineData("HGNC:9588", "PTEN")]
    public void Resolve_AsPeopleWriteIt_IsTheThing(string written, string label)
    {
        Assert.Equal(label, CuratedGraph.Names.Resolve(written).Selection?.Label);
        Assert.Equal(label, CuratedGraph.Names.Search(written)[0].Entity.Label);
    }

    [Fact]
    public void Resolve_EveryLabelAndId_IsItsOwnEntity()
    {
        foreach (var entity in CuratedGraph.Knowledge.Entities.Values)
        {
            Assert.Equal(entity.Id, CuratedGraph.Names.Resolve(entity.Label).Selection?.Id);
            Assert.Equal(entity.Id, CuratedGraph.Names.Resolve(entity.Id.Text).Selection?.Id);
        }
    }

    [Fact]
    public void Resolve_EverySynonym_MeansSomethingAmongItsEntityAndItsKin()
    {
        foreach (var entity in CuratedGraph.Knowledge.Entities.Values)
            foreach (var synonym in entity.Synonyms)
            {
                var found = CuratedGraph.Names.Resolve(synonym);
                Assert.True(found.Selection is not null, found.Problem);
                Assert.True(found.Selection.Id is { } id ? CuratedGraph.Knowledge.Hierarchy.AreRelated(id, entity.Id) : found.Selection.Ids.Contains(entity.Id), $"'{synonym}' of {entity.Label} is understood as {found.Selection.Label}.");
            }
    }

    [Theory]
    [InlineData("Cargo")]
    [InlineData("CellSource")]
    [InlineData("TargetGene")]
    [InlineData("Pathway")]
    [InlineData("Outcome")]
    [InlineData("RecipientCell")]
    [InlineData("Vesicle")]
    [InlineData("Drug")]
    [InlineData("Intervention")]
    [InlineData("Biofluid")]
    public void Resolve_EveryRole_IsFilled(string role)
    {
        var found = CuratedGraph.Names.Resolve(role).Selection!;
        Assert.True(found is { IsClass: true, Id: null });
        Assert.NotEmpty(found.Ids);
    }

    [Fact]
    public void Resolve_RoleThatIsAThingToo_IsTheThingWithAllThatIsBelow()
    {
        var found = CuratedGraph.Names.Resolve("Cancer").Selection!;
        Assert.Equal("cancer", found.Label);
        Assert.True(found.Ids.Count > 20);
    }

    [Fact]
    public void Resolve_Metastasis_IsTheOutcomesOfEveryTumour()
    {
        var found = CuratedGraph.Names.Resolve("metastasis").Selection!;
        Assert.True(found.IsClass);
        Assert.Contains("metastasis of clear cell renal carcinoma", found.Ids.Select(CuratedGraph.Knowledge.LabelOf));
        Assert.DoesNotContain(found.Ids, i => CuratedGraph.Knowledge.LabelOf(i).StartsWith("proliferation", StringComparison.Ordinal));
    }

    [Fact]
    public void Resolve_HairpinOfMiR19b_ReachesBothLociAndTheArm()
    {
        var found = CuratedGraph.Names.Resolve("miR-19b-3p", MicroRnaMatching.Hairpin).Selection!;
        Assert.Equal(["miR-19b-1", "miR-19b-2", "miR-19b-3p"], found.Ids.Select(CuratedGraph.Knowledge.LabelOf).Order(StringComparer.Ordinal));
    }
}
