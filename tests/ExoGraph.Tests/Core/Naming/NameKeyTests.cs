using ExoGraph.Core.Naming;

namespace ExoGraph.Tests.CoreTests.Naming;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("miR-19b-3p", "miR19b3p")]
    [InlineData("miR-19b-3p", "hsa-miR-19b-3p")]
    [InlineData("miR-19b-3p", "mir-19b-3p")]
    [InlineData("miR-19b-3p", "microRNA-19b-3p")]
    [InlineData("miR-19b-3p", "miRNA 19b 3p")]
    [InlineData("let-7a", "hsa-let-7a")]
    [InlineData("PD-L1", "PDL1")]
    [InlineData("PD-L1", "pd l1")]
    [InlineData("TGF-β1", "TGFβ1")]
    [InlineData("TGF-β1", "tgf-Beta1")]
    [InlineData("TGF-ß1", "TGFβ1")]
    [InlineData("IFN-γ", "IFN gamma")]
    [InlineData("HIF-1α", "hif1alpha")]
    [InlineData("NF-κB", "NFkappaB")]
    [InlineData("\u00B5m", "\u03BCm")]
    [InlineData("naïve T cell", "naive T cell")]
    [InlineData("nai\u0308ve T cell", "naïve T cell")]
    [InlineData("CD8⁺ T cell", "CD8+ T cell")]
    [InlineData("H₂O₂", "H2O2")]
    [InlineData("ΜIR-9", "μir9")]
    public void Of_SpellingsOfOneName_MeetInOneKey(string one, string other)
    {
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));
        Assert.NotEmpty(NameKey.Of(one));
    }

    [Theory]
    [InlineData("miR-19b-3p", "miR-19a-3p")]
    [InlineData("miR-19b-3p", "miR-19b-5p")]
    [InlineData("miR-19b", "miR-19b-3p")]
    [InlineData("miR-21", "miR-21*")]
    [InlineData("CD4+ T cell", "CD4 T cell")]
    [InlineData("miRNA", "miR")]
    public void Of_DifferentNames_StayApart(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("-- /")]
    public void Of_NoLetterOrDigit_IsEmpty(string name) => Assert.Equal("", NameKey.Of(name));

    [Fact]
    public void Spellings_OfAGreekLetter_AddTheLatinOne() => Assert.Equal(["tgfbeta1", "tgfb1"], NameSpellings.Of(NameKey.Of("TGF-β1")));
}
