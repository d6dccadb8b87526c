using ExoGraph.Knowledge.Records;
using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

public sealed class PathCheckTests
{
    private static RecordFolder TwoMistakes() => RecordFolder.Good()
        .Replace(Study, "object: GO:0001837", "object: GO:0000001")
        .Replace(Review, "cell: CL:0000084", "cell: CL:0001064");

    private static IEnumerable<string> Check(RecordFolder folder, params string[] paths) =>
        RecordLoader.Check("unused", paths, TestContext.Current.CancellationToken).Select(p => $"{p.File}:{p.Line}: {p.Code}");

    [Fact]
    public void Check_NoPath_ChecksTheFolder()
    {
        using var folder = TwoMistakes();

        Assert.Equal(folder.Load().Problems, RecordLoader.Check(folder.Root, [], TestContext.Current.CancellationToken));
        Assert.Equal(folder.Load().Problems, folder.Check());
    }

    [Fact]
    public void Check_OneFile_ReportsItsProblemsAgainstTheWholeSet()
    {
        using var folder = TwoMistakes();

        Assert.Equal(["records/publications/xu-2021.yaml:17: STA14"], Check(folder, folder.PathOf(Review)));
        Assert.Empty(Check(folder, folder.PathOf(Entities)));
    }

    [Fact]
    public void Check_FolderInside_ReportsTheProblemsInIt()
    {
        using var folder = TwoMistakes();

        Assert.Equal(3, Check(folder, folder.PathOf("publications")).Count());
        Assert.Empty(Check(folder, folder.PathOf("entities")));
        Assert.Equal(3, Check(folder, folder.Root, folder.PathOf(Study)).Count());
    }

    [Fact]
    public void Check_BrokenVocabulary_IsReportedWhateverTheFile()
    {
        using var folder = RecordFolder.Good().Replace(Vocabulary, "version: 1", "version: 2");

        Assert.Equal(["records/vocabulary.yaml:2: YAML11"], Check(folder, folder.PathOf(Entities)));
    }

    [Fact]
    public void Check_PathsThatAreNoRecords_SaysSo()
    {
        using var folder = RecordFolder.Empty().Write("lonely.yaml", "a: b\n");

        Assert.Equal(["FILE01"], RecordLoader.Check("unused", [folder.PathOf("nothing.yaml")], TestContext.Current.CancellationToken).Select(p => p.Code.Text));
        Assert.Equal(["FILE04"], RecordLoader.Check("unused", [folder.PathOf("lonely.yaml")], TestContext.Current.CancellationToken).Select(p => p.Code.Text));
    }
}
