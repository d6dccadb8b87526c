using ExoGraph.Core.Diffs;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Statements;
using ExoGraph.Tests.Knowledge;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.CoreTests.Diffs;

public sealed class KnowledgeDiffTests
{
    /// <summary>An edit of the small records, and all that must be told of it.</summary>
    public static TheoryData<string, string, string, string[]> Edits => new()
    {
        { GoodRecords.Study, "claim: Less PTEN brings EMT.", "claim: PTEN restrains EMT.", ["Statement wang-2019#s2 Changed: evidence"] },
        { GoodRecords.Study, "certainty: suggested, claim: Less PTEN brings EMT.", "certainty: demonstrated, claim: Less PTEN brings EMT.", ["Statement wang-2019#s2 Changed: evidence, belief from its own evidence, belief"] },
        { GoodRecords.Study, "method: ultracentrifugation", "method: filtration", ["Transfer wang-2019#t1 Changed: method"] },
        { GoodRecords.Study, "loading: endogenous, topology", "loading: electroporation, topology", ["Transfer wang-2019#t1 Changed: cargo"] },
        { GoodRecords.Study, "title: CSC exosomal miR-19b-3p drives EMT and metastasis", "title: Another title", ["Mechanism wang-2019#m1 Changed: title"] },
        { GoodRecords.Study, "value: 40-100", "value: 30-100", ["Note wang-2019#n1 Changed: value"] },
        { GoodRecords.Study, "note: A figure was replaced.", "note: Two figures were replaced.", ["Publication wang-2019 Changed: notices"] },
        { GoodRecords.Study, "verdict: supported }", "verdict: supported, note: Looked up. }", ["Publication wang-2019 Changed: readIn"] },
        { GoodRecords.Entities, "T lymphocyte|T-lymphocyte", "T lymphocyte", ["Entity CL:0000084 Changed: synonyms"] },
        { GoodRecords.Audit, "the study's title\twang", "what the study's title says\twang", ["Audit xu-2021#a001 Changed: ground"] },
        { GoodRecords.Study, "        notes:\n", "        notes:\n", [] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Of_AnEdit_TellsThatEditAlone(string file, string old, string @new, string[] told)
    {
        using var before = RecordFolder.Good();
        using var after = RecordFolder.Good();
        if (old != @new) after.Replace(file, old, @new);
        var diff = KnowledgeDiff.Of(Loaded(before), Loaded(after));
        Assert.Equal(told, diff.Changes.Select(Told));
        Assert.Equal(told.Length == 0, diff.Before == diff.After);
    }

    [Fact]
    public void Of_AnItemOfAList_TellsOnlyTheItemsThatDiffer()
    {
        using var before = RecordFolder.Good();
        using var after = RecordFolder.Good().Replace(GoodRecords.Entities, "T lymphocyte|T-lymphocyte", "T lymphocyte|CD3 cell");
        var field = Assert.Single(Assert.Single(KnowledgeDiff.Of(Loaded(before), Loaded(after)).Changes).Fields);
        Assert.Equal(("synonyms", "T-lymphocyte", "CD3 cell"), (field.Field, Assert.Single(field.Before), Assert.Single(field.After)));
    }

    [Fact]
    public void Of_AnotherOrderOfAList_TellsTheWholeList()
    {
        using var before = RecordFolder.Good();
        using var after = RecordFolder.Good().Replace(GoodRecords.Entities, "T lymphocyte|T-lymphocyte", "T-lymphocyte|T lymphocyte");
        var field = Assert.Single(Assert.Single(KnowledgeDiff.Of(Loaded(before), Loaded(after)).Changes).Fields);
        Assert.Equal(["T lymphocyte", "T-lymphocyte"], field.Before);
        Assert.Equal(["T-lymphocyte", "T lymphocyte"], field.After);
    }

    [Fact]
    public void Of_ARecordThatCame_IsAddedOneWayAndRemovedTheOther()
    {
        using var small = RecordFolder.Good();
        using var large = RecordFolder.Good().Append(GoodRecords.Study, """
              n2:
                about: exo:ev.ccrcc-csc
                property: half-life
                value: "2"
                unit: h
                evidence:
                  - { locator: "4.10", certainty: demonstrated, claim: They are gone soon. }

            """).Replace(GoodRecords.Coverage, "|wang-2019#n1", "|wang-2019#n1|wang-2019#n2");
        Assert.Equal(["Note wang-2019#n2 Added: "], KnowledgeDiff.Of(Loaded(small), Loaded(large)).Changes.Select(Told));
        Assert.Equal(["Note wang-2019#n2 Removed: "], KnowledgeDiff.Of(Loaded(large), Loaded(small)).Changes.Select(Told));
    }

    /// <summary>
    /// Every part that goes into a graph's version is told: two graphs are the same by version where nothing is told, and only there.
    /// Records are left out of the curated graph one by one, so that the parts of all kinds are met.
    /// </summary>
    [Fact]
    public void Of_CuratedGraphWithOneRecordLess_TellsThatRecord()
    {
        var all = CuratedGraph.Knowledge;
        Assert.Empty(KnowledgeDiff.Of(all, all).Changes);
        foreach (var index in Enumerable.Range(0, 20))
        {
            var gone = all.AllStatements.Where(s => s.Scope != Scope.Transfer).ElementAt(index * 17);
            var less = new KnowledgeBase(new GraphVersion(new string('0', 64)), all.Vocabulary, all.Entities.Values, all.Publications.Values, all.Transfers.Values,
                all.AllStatements.Where(s => s.Id != gone.Id), all.Mechanisms.Values, all.Notes, all.Audit);
            Assert.Equal([$"Statement {gone.Id} Removed: "], KnowledgeDiff.Of(all, less).Changes.Select(Told));
        }
    }

    private static KnowledgeBase Loaded(RecordFolder folder)
    {
        var result = folder.Load();
        return result.Knowledge ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    private static string Told(RecordChange c) => $"{c.Kind} {c.Id} {c.Change}: {string.Join(", ", c.Fields.Select(f => f.Field))}";
}
