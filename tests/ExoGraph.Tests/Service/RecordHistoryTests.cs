using ExoGraph.Service.Lookups;

namespace ExoGraph.Tests.Service;

public sealed class RecordHistoryTests
{
    [Fact]
    public void Read_Log_GivesFirstAndLastOfEachFile()
    {
        using var log = new StringReader("@Second Curator|2026-03-02\n\nrecords/publications/wang-2019.yaml\n@First | Curator|2026-01-05\n\nrecords/publications/wang-2019.yaml\nrecords/publications/hu-2019.yaml\nrecords/publications/readme.md\n");
        var found = RecordHistory.Read(log);
        Assert.Equal(new("First | Curator", new DateOnly(2026, 1, 5), "Second Curator", new DateOnly(2026, 3, 2), 2), found["wang-2019"]);
        Assert.Equal(("First | Curator", 1), (found["hu-2019"].By, found["hu-2019"].Changes));
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void Read_Nothing_KnowsNothing() => Assert.Empty(RecordHistory.Read(TextReader.Null));
}
