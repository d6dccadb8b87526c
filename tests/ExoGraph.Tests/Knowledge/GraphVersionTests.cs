using ExoGraph.Core.Graphs;
using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

public sealed class GraphVersionTests
{
    private static KnowledgeBase Assembled(RecordFolder folder)
    {
        using (folder)
        {
            var result = folder.Load();
            Assert.True(result.Problems.Count == 0, string.Join("\n", result.Problems));
            return result.Knowledge!;
        }
    }

    [Fact]
    public void Version_SameRecords_IsTheSame()
    {
        var (first, second) = (Assembled(RecordFolder.Good()), Assembled(RecordFolder.Good()));

        Assert.Equal(first.Version, second.Version);
        Assert.Matches("^[0-9a-f]{64}$", first.Version.Hash);
        Assert.Equal(first.AllStatements.Select(s => s.Hash), second.AllStatements.Select(s => s.Hash));
        Assert.All(first.AllStatements, s => Assert.Matches("^[0-9a-f]{16}$", s.Hash));
    }

    [Fact]
    public void Version_OtherOrderOfFilesAndSections_IsTheSame()
    {
        var rows = EntitiesText.TrimEnd('\n').Split('\n');
        var (head, tail) = (StudyText[..StudyText.IndexOf("mechanisms:", StringComparison.Ordinal)], StudyText[StudyText.IndexOf("mechanisms:", StringComparison.Ordinal)..]);
        var moved = Assembled(RecordFolder.Good()
            .Delete(Entities)
            .Write("entities/a.tsv", Table([rows[0], .. rows[9..]]))
            .Write("entities/z.tsv", Table([rows[0], .. rows[1..9]]))
            .Write(Study, tail + head));

        Assert.Equal(Assembled(RecordFolder.Good()).Version, moved.Version);
    }

    [Theory]
    [InlineData(Entities, "\tPTEN\t", "\tPTEN1\t")]
    [InlineData(Entities, "any exosome", "every exosome")]
    [InlineData(Study, "Mol Cancer\n", "Mol. Cancer\n")]
    [InlineData(Study, "A figure was replaced.", "A table was replaced.")]
    [InlineData(Study, "verdict: supported }", "verdict: loose }")]
    [InlineData(Study, "proof: not-stated", "proof: uptake seen")]
    [InlineData(Study, "topology: lumen", "topology: membrane")]
    [InlineData(Study, "Less PTEN brings EMT.", "Less PTEN leads to EMT.")]
    [InlineData(Study, "title: Clearing", "title: Removing")]
    [InlineData(Study, "value: 40-100", "value: 30-150")]
    [InlineData(Audit, "PTEN rises", "PTEN up")]
    [InlineData(Vocabulary, "  engages: { sign: '='", "  engages: { sign: '+'")]
    public void Version_AnythingElseSaid_Changes(string file, string old, string @new)
    {
        Assert.NotEqual(Assembled(RecordFolder.Good()).Version, Assembled(RecordFolder.Good().Replace(file, old, @new)).Version);
    }

    [Fact]
    public void Hash_OneStatementChanged_ChangesAlone()
    {
        var before = Assembled(RecordFolder.Good()).AllStatements.ToDictionary(s => s.Id, s => s.Hash);
        var after = Assembled(RecordFolder.Good().Replace(Study, "Less PTEN brings EMT.", "Less PTEN leads to EMT."));

        Assert.Equal(["wang-2019#s2"], after.AllStatements.Where(s => before[s.Id] != s.Hash).Select(s => s.Id.Text));
    }

    [Fact]
    public void Hash_MechanismRemoved_ChangesWhereItsPlacesWere()
    {
        var before = Assembled(RecordFolder.Good()).AllStatements.ToDictionary(s => s.Id, s => s.Hash);
        var after = Assembled(RecordFolder.Good().Replace(Study, "  m2:\n    title: Clearing the vesicles takes the miRNA away\n    path: [i1, t1]\n", ""));

        Assert.Equal(["wang-2019#i1", "wang-2019#t1.carries.mirbase.mature:MIMAT0000074"], after.AllStatements.Where(s => before[s.Id] != s.Hash).Select(s => s.Id.Text));
    }
}
