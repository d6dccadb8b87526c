using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Tests.Packs;

public sealed class RetractionTests : IDisposable
{
    private const string Header = "\uFEFFRecord ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n";
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    private static string Row(string pmid, string doi, string nature, string date = "8/16/2023 0:00") =>
        $"1,\"A title, \"\"quoted\"\"\",(B) x;,i,J,P,C,\"A; B;\",,a;,{date},10.1000/notice,0,1/1/2020 0:00,{doi},{pmid},{nature},+Error in Data;+Notice;,No,,\n";

    [Fact]
    public void Import_RetractionWatch_KeepsWhatStandsInTheEnd()
    {
        var manifest = _bench.Import("retractions", ("retraction_watch.csv", Header + Row("111", "10.1000/a", "Retraction") + Row("222", "unavailable", "Expression of concern") + Row("333", "10.1000/c", "Retraction")
            + Row("333", "10.1000/c", "Reinstatement", "9/1/2023 0:00") + Row("0", "10.1000/d", "Retraction") + Row("0", "Unavailable", "Retraction") + Row("444", "", "Correction") + Row("555", "", "Mystery")));
        var notices = _bench.Store.Notices();
        var notice = Assert.Single(notices.Of("111", null));
        Assert.Equal(new Notice(NoticeKind.Retraction, new DateOnly(2023, 8, 16), "10.1000/notice", "Error in Data; Notice"), notice);
        Assert.Equal(NoticeKind.ExpressionOfConcern, Assert.Single(notices.Of("222", null)).Kind);
        Assert.Empty(notices.Of("333", null));
        Assert.Equal(NoticeKind.Retraction, Assert.Single(notices.Of(null, "10.1000/D")).Kind);
        Assert.Equal(NoticeKind.Correction, Assert.Single(notices.Of("444", null)).Kind);
        Assert.Equal(2, manifest.Counts.Skipped);
        Assert.Equal(PackKind.Notices, manifest.Kind);
    }

    [Fact]
    public void Import_BareList_KeepsItsFirstLine()
    {
        _bench.Import("retractions", ("pubmed_retractions.tsv", "10022126\n10037173\n10037173\nx\n"));
        var notices = _bench.Store.Notices();
        Assert.Equal(2, notices.Count);
        Assert.Equal(NoticeKind.Retraction, Assert.Single(notices.Of("10022126", null)).Kind);
    }

    [Fact]
    public void Notices_OnAPack_TakeItsBeliefDown()
    {
        _bench.Import("trrust", ("t.human.tsv", "RELA\tMYC\tActivation\t1;2\nAATF\tBAX\tRepression\t2\nRELA\tCTGF\tActivation\t9\n"));
        var before = _bench.Statements("trrust");
        var version = _bench.Open("trrust").Version;
        _bench.Import("retractions", ("list.tsv", "2\n"));
        var after = _bench.Statements("trrust");
        Assert.Equal(0, after.Single(s => s.Subject.Text == "HGNC:19235").OwnBelief.Millionths);
        Assert.Equal(340_000, after.Single(s => s.Object.Text == "HGNC:7553").OwnBelief.Millionths);
        Assert.Equal(before.Single(s => s.Object.Text == "HGNC:2500").OwnBelief, after.Single(s => s.Object.Text == "HGNC:2500").OwnBelief);
        var pack = _bench.Open("trrust");
        Assert.NotEqual(version, pack.Version);
        Assert.NotEqual(before.Single(s => s.Object.Text == "HGNC:7553").Hash, after.Single(s => s.Object.Text == "HGNC:7553").Hash);
        Assert.Equal(after.Select(s => s.OwnBelief), Enumerable.Range(0, pack.Count).Select(i => pack.Edge(i).OwnBelief));
        Assert.True(pack.StudyOf(after.Single(s => s.Subject.Text == "HGNC:19235").Evidence[0])!.IsRetracted);
    }

    [Fact]
    public void Flag_RealRecords_TakeDownWhatRestsOnTheStudyAndNothingElse()
    {
        var knowledge = RealRecords.Load();
        var study = knowledge.AllStatements.Where(s => s.OwnBelief.Millionths > 0 && s.Evidence.Select(e => e.Study).Distinct().Count() == 1)
            .Select(s => knowledge.PublicationOf(s.Evidence[0].Study)).First(p => p is { Pmid: not null, IsRetracted: false })!;
        _bench.Import("retractions", ("list.tsv", study.Pmid + "\n"));
        var flagged = _bench.Store.Notices().Flag(knowledge);
        Assert.NotEqual(knowledge.Version, flagged.Version);
        Assert.True(flagged.PublicationOf(study.Key)!.IsRetracted);
        foreach (var after in flagged.AllStatements)
        {
            var before = knowledge.Statements[after.Id];
            if (after.Evidence.All(e => e.Study == study.Key)) Assert.Equal(0, after.OwnBelief.Millionths);
            else if (after.Evidence.All(e => e.Study != study.Key)) Assert.Equal(before.OwnBelief, after.OwnBelief);
            Assert.Equal(before.Hash == after.Hash, before.Belief == after.Belief && before.OwnBelief == after.OwnBelief);
        }
        Assert.Contains(flagged.AllStatements, s => s.Belief != knowledge.Statements[s.Id].Belief);
    }

    [Fact]
    public void Flag_NoNoticeForTheRecords_GivesThemBack()
    {
        var knowledge = RealRecords.Load();
        _bench.Import("retractions", ("list.tsv", "1\n"));
        Assert.Same(knowledge, _bench.Store.Notices().Flag(knowledge));
    }

    [Fact]
    public void OpenAll_DamagedNotices_AreToldAndStopNothing()
    {
        _bench.Import("trrust", ("t.human.tsv", "RELA\tMYC\tActivation\t1;2\n"));
        _bench.Import("retractions", ("list.tsv", "2\n"));
        var path = Path.Combine(_bench.Store.Directory, "retractions", "retractions_notices.tsv.gz");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^6]);
        var (packs, problems) = _bench.Store.OpenAll(TestVocabulary.Instance);
        Assert.Single(packs);
        Assert.Contains("flags nothing", Assert.Single(problems).Message);
    }

    [Fact]
    public void Flag_PublicationOfTheRecords_GetsTheNotice()
    {
        _bench.Import("retractions", ("list.tsv", "2\n"));
        var notices = _bench.Store.Notices();
        var paper = new Publication { Key = new PublicationKey("doe-2020"), Title = "t", Pmid = "2" };
        Assert.True(notices.Flag(paper).IsRetracted);
        Assert.Same(notices.Flag(notices.Flag(paper)).Title, paper.Title);
        Assert.Single(notices.Flag(notices.Flag(paper)).Notices);
        Assert.False(notices.Flag(paper with { Pmid = "3" }).IsRetracted);
    }
}
