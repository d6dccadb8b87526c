using ExoGraph.Knowledge.History;

namespace ExoGraph.Tests.Knowledge.History;

public sealed class RecordVersionFinderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Find_RevisionsAndGraphVersions_GivesTheRecordsOfThen()
    {
        using var checkout = new GitCheckout();
        var records = checkout.Records;
        var first = records.Load().Knowledge!.Version;
        records.Replace(GoodRecords.Study, "value: 40-100", "value: 30-100");
        var commit = checkout.Commit("second");
        var second = records.Load().Knowledge!.Version;
        records.Replace(GoodRecords.Study, "value: 30-100", "value: 20-100");
        var third = records.Load().Knowledge!.Version;
        var finder = new RecordVersionFinder(records.Root);

        foreach (var (name, version) in new[]
                 {
                     ("HEAD~1", first), ("HEAD", second), (commit, second), (commit[..10], second), (first.Hash, first), (first.Short, first),
                     (second.Hash, second), (third.Short, third), (records.Root, third), (Path.GetDirectoryName(records.Root)!, third),
                 })
        {
            var found = await finder.FindAsync(name, Cancellation);
            Assert.True(found.Version is not null, found.Message);
            Assert.Equal(version, found.Version.Knowledge.Version);
        }
    }

    [Fact]
    public async Task Find_ACommitWithoutRecords_SaysSo()
    {
        using var checkout = new GitCheckout();
        checkout.Records.Delete("publications").Delete("entities").Delete("audit").Delete("coverage").Delete(GoodRecords.Vocabulary);
        checkout.Commit("all gone");
        using var again = RecordFolder.Good();
        foreach (var file in new[] { GoodRecords.Vocabulary, GoodRecords.Entities, GoodRecords.Study, GoodRecords.Review, GoodRecords.Audit, GoodRecords.Coverage })
            checkout.Records.Write(file, again.Read(file));
        checkout.Commit("back");
        var found = await new RecordVersionFinder(checkout.Records.Root).FindAsync("HEAD~1", Cancellation);
        Assert.Null(found.Version);
        Assert.Contains("there was no folder of records", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_RecordsThatBreakTheRules_SaysWhatIsWrong()
    {
        using var checkout = new GitCheckout();
        checkout.Records.Replace(GoodRecords.Study, "object: GO:0001837", "object: GO:0001838");
        checkout.Commit("broken");
        checkout.Records.Replace(GoodRecords.Study, "object: GO:0001838", "object: GO:0001837");
        var found = await new RecordVersionFinder(checkout.Records.Root).FindAsync("HEAD", Cancellation);
        Assert.True(found.HasErrors);
        Assert.Contains("ID05", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuchname", "is neither a folder, nor a revision")]
    [InlineData("--output=x", "is neither a folder, nor a revision")]
    [InlineData("0123456789abcdef", "No records with the graph version '0123456789abcdef' were found")]
    [InlineData("0123456", "is neither a folder, nor a revision")]
    public async Task Find_WhatIsNotThere_SaysSo(string name, string sentence)
    {
        using var checkout = new GitCheckout();
        var found = await new RecordVersionFinder(checkout.Records.Root).FindAsync(name, Cancellation);
        Assert.Null(found.Version);
        Assert.False(found.HasErrors);
        Assert.Contains(sentence, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_OutsideACheckout_StillTakesFolders()
    {
        using var records = RecordFolder.Good();
        var finder = new RecordVersionFinder(records.Root);
        Assert.NotNull((await finder.FindAsync(records.Root, Cancellation)).Version);
        Assert.NotNull((await finder.FindAsync(records.Load().Knowledge!.Version.Short, Cancellation)).Version);
        Assert.Null((await finder.FindAsync("HEAD", Cancellation)).Version);
    }
}
