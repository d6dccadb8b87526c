using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Markers;
using ExoGraph.Paths.Mirrors;
using static ExoGraph.Tests.Paths.GraphMaker;

namespace ExoGraph.Tests.Paths.Markers;

/// <summary>Small graphs by hand: what joins to a marker, and what does not.</summary>
public sealed class MarkersFinderTests
{
    private static readonly Predicate _marks = Make("biomarker_for"), _raised = Make("elevated_in"), _lowered = Make("reduced_in"), _found = Make("found_in");
    private readonly GraphMaker _maker = new();

    public MarkersFinderTests()
    {
        _maker.Entity("cancer", EntityClass.Tumour);
        _maker.Entity("kidney-cancer", EntityClass.Tumour, ["cancer"]);
        _maker.Entity("liver-cancer", EntityClass.Tumour, ["cancer"]);
        _maker.Entity("serum", EntityClass.Biofluid);
        _maker.Entity("saliva", EntityClass.Biofluid);
        _maker.Entity("exosome", EntityClass.Vesicle);
    }

    [Fact]
    public void Find_LevelsOfTheSameMoleculeAndTumour_AreJoined()
    {
        Marker("a#s1", "m", "kidney-cancer", "diagnosis", "serum");
        Add("b#s1", "m", _raised, "kidney-cancer");
        Add("c#s1", "other", _lowered, "kidney-cancer");
        Add("d#s1", "m", _lowered, "liver-cancer");

        var row = Assert.Single(Find());

        Assert.Equal((Id("m"), Id("kidney-cancer"), Id("serum")), (row.Marker, row.Marks, row.Biofluid!.Value));
        Assert.Equal(MarkerChange.Raised, row.Change);
        Assert.Equal(["b#s1"], row.Levels.Select(s => s.Id.Text));
    }

    [Fact]
    public void Find_SourcesThatDisagree_AreDisputed()
    {
        Marker("a#s1", "m", "kidney-cancer", "diagnosis");
        Add("b#s1", "m", _raised, "kidney-cancer");
        Add("b#s2", "m", _lowered, "kidney-cancer");

        Assert.Equal(MarkerChange.Disputed, Assert.Single(Find()).Change);
    }

    /// <summary>A finding in a cancer below is evidence for the cancer above, not the other way round.</summary>
    [Fact]
    public void Find_LevelsInACancerBelow_AreJoinedAndThoseAboveAreNot()
    {
        Marker("a#s1", "m", "cancer", "diagnosis");
        Marker("a#s2", "n", "kidney-cancer", "diagnosis");
        Add("b#s1", "m", _lowered, "kidney-cancer");
        Add("b#s2", "n", _lowered, "cancer");

        Assert.Equal(["m Lowered", "n NotStated"], Find().Select(r => $"{r.Marker.Local} {r.Change}").Order());
    }

    [Fact]
    public void Find_LevelsInAnotherFluid_AreNotJoined()
    {
        Marker("a#s1", "m", "kidney-cancer", "diagnosis", "serum");
        Add("b#s1", "m", _raised, "kidney-cancer", "saliva");

        Assert.Equal(MarkerChange.NotStated, Assert.Single(Find()).Change);
    }

    /// <summary>Raised in a vesicle, in the setting of the tumour.</summary>
    [Fact]
    public void Find_LevelsInAVesicle_AreJoinedByTheirSetting()
    {
        Marker("a#s1", "m", "kidney-cancer", "not-stated");
        Add("a#s2", "m", _raised, "exosome", cancer: "kidney-cancer");
        Add("a#s3", "m", _found, "exosome", cancer: "liver-cancer");

        var row = Assert.Single(Find());
        Assert.Equal(MarkerChange.Raised, row.Change);
        Assert.Equal([Id("exosome")], row.Vesicles);
        Assert.Equal(["a#s2"], row.Levels.Select(s => s.Id.Text));
    }

    [Fact]
    public void Find_PurposesOfOneMarker_AreOneRow_AndFluidsAreTwo()
    {
        Marker("a#s1", "m", "kidney-cancer", "prognosis", "serum");
        Marker("a#s2", "m", "kidney-cancer", "diagnosis", "serum");
        Marker("a#s3", "m", "kidney-cancer", "diagnosis", "saliva");

        var rows = Find();

        Assert.Equal(["saliva: diagnosis", "serum: diagnosis prognosis"], rows.Select(r => $"{r.Biofluid!.Value.Local}: {string.Join(' ', r.Uses.Select(u => u.Purpose.Text))}"));
        Assert.Equal(["a#s1"], Assert.Single(Find(new() { Purpose = new Term("prognosis") })).Uses.Select(u => u.Statement.Id.Text));
    }

    /// <summary>The fluid is that of the transfer where the statement names none, and the vesicle comes with it.</summary>
    [Fact]
    public void Find_MarkerOfATransfer_TakesFluidAndVesicleFromIt()
    {
        _maker.Entity("m", EntityClass.MicroRna);
        var transfer = _maker.Transfer("a#t1", null, "exosome", null, ["m"], fluid: "serum");
        Marker("a#s1", "m", "kidney-cancer", "diagnosis", transfer: transfer.Id);

        var row = Assert.Single(Find(new() { Biofluid = Select("serum") }));
        Assert.Equal([Id("exosome")], row.Vesicles);
        Assert.Empty(Find(new() { Biofluid = Select("saliva") }));
    }

    [Fact]
    public void Find_ByCancer_TakesTheTumourOfTheObjectOrOfTheSetting()
    {
        _maker.Entity("metastasis", EntityClass.Outcome);
        Marker("a#s1", "m", "metastasis", "prognosis", cancer: "kidney-cancer");
        Marker("a#s2", "n", "liver-cancer", "prognosis", cancer: "kidney-cancer");

        Assert.Equal(["m"], Find(new() { Cancer = Select("kidney-cancer") }).Select(r => r.Marker.Local));
        Assert.Equal(["n"], Find(new() { Cancer = Select("liver-cancer") }).Select(r => r.Marker.Local));
        Assert.Equal(["m", "n"], Find(new() { Cancer = Select("cancer", "kidney-cancer", "liver-cancer") }).Select(r => r.Marker.Local));
    }

    [Fact]
    public void Find_AsPrinted_IsLeftOutAndCounted()
    {
        Marker("a#s1", "m", "kidney-cancer", "diagnosis");
        Marker("a#s2", "n", "kidney-cancer", "diagnosis", reading: ReadingKind.AsPrinted);
        Add("a#s3", "m", _lowered, "kidney-cancer", reading: ReadingKind.AsPrinted);

        var answer = Answer(new());
        Assert.Equal(["m"], answer.Rows.Select(r => r.Marker.Local));
        Assert.Equal(MarkerChange.NotStated, answer.Rows[0].Change);
        Assert.Equal(1, answer.AsPrinted);
        var all = Answer(new() { IncludeAsPrinted = true });
        Assert.Equal(["m", "n"], all.Rows.Select(r => r.Marker.Local));
        Assert.Equal(0, all.AsPrinted);
    }

    [Fact]
    public void Find_ARaisedMoleculeThatNobodyCallsAMarker_IsNone()
    {
        Add("a#s1", "m", _raised, "kidney-cancer");

        Assert.Empty(Find());
    }

    private IReadOnlyList<MarkerRow> Find(MarkersQuery? query = null) => Answer(query ?? new()).Rows;

    private MarkersAnswer Answer(MarkersQuery query) => new MarkersFinder(GraphSnapshot.Build(_maker.Build())).Find(query);

    private void Marker(
        string id, string subject, string @object, string purpose, string? fluid = null, string? cancer = null, RecordId? transfer = null, ReadingKind reading = ReadingKind.Accepted) =>
        Add(id, subject, _marks, @object, fluid, cancer, purpose, transfer, reading);

    private void Add(
        string id, string subject, Predicate predicate, string @object, string? fluid = null, string? cancer = null, string? purpose = null, RecordId? transfer = null, ReadingKind reading = ReadingKind.Accepted)
    {
        _maker.Entity(subject, EntityClass.MicroRna);
        _maker.Add(new Statement
        {
            Id = new RecordId(id),
            Subject = Id(subject),
            Predicate = predicate,
            Object = Id(@object),
            Scope = Scope.None,
            Reading = reading,
            Purpose = purpose is null ? null : new Term(purpose),
            Context = new Context(cancer is null ? null : Id(cancer), null, null, fluid is null ? null : Id(fluid), transfer),
        });
    }

    private static Predicate Make(string name) =>
        new() { Name = name, Sign = Sign.None, Walk = Walk.Never, Subjects = new HashSet<EntityClass>(), Objects = new HashSet<EntityClass>() };
}
