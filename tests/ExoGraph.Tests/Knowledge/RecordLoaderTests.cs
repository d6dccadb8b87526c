using ExoGraph.Knowledge.Records;

namespace ExoGraph.Tests.Knowledge;

public sealed class RecordLoaderTests
{
    [Fact]
    public void Load_GoodRecords_GivesKnowledgeAndNoProblem()
    {
        using var folder = RecordFolder.Good();

        var result = folder.Load();

        Assert.Empty(result.Problems);
        Assert.NotNull(result.Knowledge);
        Assert.Equal(19, result.Knowledge.Entities.Count);
    }

    [Fact]
    public void Load_Repository_HasNoProblem()
    {
        var result = RecordLoader.Load(Path.Combine(Repository.Root, "records"), TestContext.Current.CancellationToken);

        Assert.True(result.Problems.Count == 0, string.Join("\n", result.Problems.Take(50)));
        Assert.NotNull(result.Knowledge);
    }

    [Fact]
    public void Load_MissingFolder_SaysSo()
    {
        using var folder = RecordFolder.Empty();

        var result = RecordLoader.Load(folder.PathOf("nothing"), TestContext.Current.CancellationToken);

        Assert.Null(result.Knowledge);
        Assert.Equal($"nothing:1: FILE01 There is no folder '{folder.PathOf("nothing")}'.", Assert.Single(result.Problems).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("/dev/null")]
    public void Load_NoFolderAtAll_SaysSo(string directory)
    {
        // An empty path would mean the current folder, which holds no vocabulary.
        var result = RecordLoader.Load(directory, TestContext.Current.CancellationToken);

        Assert.Null(result.Knowledge);
        Assert.All(result.Problems, p => Assert.Equal("FILE01", p.Code.Text));
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void Load_FileThatCannotBeOpened_SaysSo()
    {
        using var folder = RecordFolder.Good();
        // Permissions do not stop an administrator; a link to nowhere stops everybody.
        File.CreateSymbolicLink(folder.PathOf("publications/lee-2020.yaml"), folder.PathOf("nowhere"));

        var problem = Assert.Single(folder.Load().Problems);

        Assert.Equal("records/publications/lee-2020.yaml:1: FILE02 The file cannot be read (FileNotFoundException).", problem.ToString());
    }

    [Fact]
    public void Load_ManyMistakes_ReportsAllOfThemInOrder()
    {
        using var folder = RecordFolder.Good()
            .Replace(GoodRecords.Study, "value: 40-100", "valu: 40-100")
            .Replace(GoodRecords.Study, "certainty: proposed, claim: One", "certainty: sure, claim: One")
            .Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0000001")
            .Replace(GoodRecords.Entities, "\t-1\tCL:0000084\t", "\t-1\t\t")
            .Replace(GoodRecords.Audit, "wang-2019#s5|", "wang-2019#s9|")
            .Replace(GoodRecords.Review, "cell: CL:0000084", "cell: CL:0000084\n      sell: CL:0000084");

        Assert.Equal(
        [
            "records/audit/xu-2021.tsv:2: AUD02 There is no record 'wang-2019#s9'.",
            "records/entities/things.tsv:16: ENT09 exo:outcome.apoptosis.t-cell has no bearer.",
            "records/publications/wang-2019.yaml:45: ID05 No entity has the id GO:0000001.",
            "records/publications/wang-2019.yaml:89: YAML09 'sure' is not a word for 'certainty'; known are demonstrated, suggested, proposed.",
            "records/publications/wang-2019.yaml:93: MEC02 wang-2019#s3 starts at GO:0001837, but the path is at GO:0000001.",
            "records/publications/wang-2019.yaml:99: YAML05 A note needs the field 'value'.",
            "records/publications/wang-2019.yaml:102: YAML03 'valu' is not a field of a note; did you mean 'value'?",
            "records/publications/xu-2021.yaml:22: YAML03 'sell' is not a field of a context; did you mean 'cell'?",
        ], folder.Load().Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Load_BrokenVocabulary_StillChecksTheFormOfTheOthers()
    {
        using var folder = RecordFolder.Good()
            .Replace(GoodRecords.Vocabulary, "version: 1", "version: 1\nversion: 1")
            .Replace(GoodRecords.Study, "value: 40-100", "value: *a");

        Assert.Equal(["YAML06", "YAML02"], folder.Load().Problems.Select(p => p.Code.Text));
    }

    [Fact]
    public void Load_Cancelled_Stops()
    {
        using var folder = RecordFolder.Good();

        Assert.Throws<OperationCanceledException>(() => RecordLoader.Load(folder.Root, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Load_FilesThatAreNotRecords_AreLeftAlone()
    {
        using var folder = RecordFolder.Good().Write("publications/.hidden", "x").Write("entities/README.md", "x").Write("crosschecks/a.tsv", "x").Write("notes.txt", "x");

        Assert.Empty(folder.Load().Problems);
    }
}
