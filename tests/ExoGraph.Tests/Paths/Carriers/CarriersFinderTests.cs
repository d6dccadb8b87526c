using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Carriers;
using ExoGraph.Paths.Mirrors;
using static ExoGraph.Tests.Paths.GraphMaker;

namespace ExoGraph.Tests.Paths.Carriers;

/// <summary>Small graphs by hand: what makes a carrier engineered, and which outcomes are its own.</summary>
public sealed class CarriersFinderTests
{
    private static readonly Predicate _modified = Make("modified_with"), _crosses = Make("crosses"), _treats = Make("treats");
    private readonly GraphMaker _maker = new();
    private readonly List<Transfer> _transfers = [];

    public CarriersFinderTests()
    {
        _maker.Entity("cancer", EntityClass.Tumour);
        _maker.Entity("kidney-cancer", EntityClass.Tumour, ["cancer"]);
        _maker.Entity("v", EntityClass.Vesicle);
        _maker.Entity("w", EntityClass.Vesicle);
        _maker.Entity("particle", new EntityClass("Nanomaterial"));
        _maker.Entity("drug", EntityClass.SmallMolecule);
        _maker.Entity("mir", EntityClass.MicroRna);
        _maker.Entity("peptide", new EntityClass("Peptide"));
        _maker.Entity("barrier", EntityClass.Anatomy);
        _maker.Entity("mouse", EntityClass.Organism);
        _maker.Entity("growth", EntityClass.Outcome, desirable: -1);
        _maker.Entity("target");
    }

    [Theory]
    [InlineData("v", "mir", "endogenous", CarrierOrigin.Natural)]
    [InlineData("v", "mir", "not-stated", CarrierOrigin.NotStated)]
    [InlineData("v", "mir", "electroporation", CarrierOrigin.Engineered)]
    [InlineData("v", "drug", "not-stated", CarrierOrigin.Engineered)] // no cell makes it
    [InlineData("v", "drug", "endogenous", CarrierOrigin.Natural)] // a lipid of the cell's own
    [InlineData("particle", "mir", "endogenous", CarrierOrigin.Engineered)]
    public void Find_Origin_FollowsFromLoadingPayloadAndCarrier(string carrier, string cargo, string loading, CarrierOrigin origin)
    {
        Carry("a#t1", carrier, (cargo, loading));

        Assert.Equal(origin, Assert.Single(Find()).Origin);
    }

    [Fact]
    public void Find_ModifiedSurface_MakesNaturalCargoEngineered_AndIsUnited()
    {
        Carry("a#t1", "v", t => t with { Surface = [Id("peptide")] }, ("mir", "endogenous"));
        Add("a#s1", "v", _modified, "drug");

        var row = Assert.Single(Find());
        Assert.Equal(CarrierOrigin.Engineered, row.Origin);
        Assert.Equal([Id("drug"), Id("peptide")], row.Surface);
    }

    [Fact]
    public void Find_ByDrugAndLoading_KeepsThePayloadThatMeetsBoth()
    {
        Carry("a#t1", "v", ("drug", "electroporation"), ("mir", "incubation"));
        Carry("b#t1", "w", ("mir", "endogenous"));

        Assert.Equal([Id("mir")], Assert.Single(Find(new() { Loading = new Term("incubation") })).Payload.Select(c => c.Id));
        Assert.Equal(["a#t1", "b#t1"], Find(new() { Drug = Select("mir") }).Select(r => r.Transfer.Id.Text));
        Assert.Empty(Find(new() { Drug = Select("drug"), Loading = new Term("incubation") }));
        Assert.Equal(["b#t1"], Find(new() { Origin = CarrierOrigin.Natural }).Select(r => r.Transfer.Id.Text));
    }

    [Fact]
    public void Find_ByTargetingAndModel_KeepsCarriersThatHomeThereAndWereSeenThere()
    {
        Carry("a#t1", "v", t => t with { Targeting = [Id("barrier")] }, ("drug", "loaded"));
        Carry("b#t1", "w", t => t with { Targeting = [Id("target")], Context = Context.NotStated with { Organism = Id("mouse") } }, ("drug", "loaded"));
        Carry("c#t1", "w", ("drug", "loaded"));

        Assert.Equal(["a#t1"], Find(new() { Targeting = Select("barrier") }).Select(r => r.Transfer.Id.Text));
        Assert.Equal(["b#t1"], Find(new() { Model = Select("mouse") }).Select(r => r.Transfer.Id.Text));
        Assert.Empty(Find(new() { Targeting = Select("barrier"), Model = Select("mouse") }));
    }

    [Fact]
    public void Find_WithoutCargoOrCarrier_IsNoRow()
    {
        Carry("a#t1", "v");
        Carry("a#t2", "v", t => t with { Vesicle = null }, ("drug", "loaded"));

        Assert.Empty(Find());
    }

    /// <summary>Of the carrier or its payload, of the same publication, in this transfer or none; what the target does is a chain.</summary>
    [Fact]
    public void Find_Outcomes_AreItsOwn()
    {
        Carry("a#t1", "v", ("mir", "loaded"));
        Carry("a#t2", "w", ("mir", "loaded"));
        Add("a#s1", "mir", TestVocabulary.Inhibits, "growth", transfer: "a#t1", organism: "mouse");
        Add("a#s2", "v", TestVocabulary.Promotes, "growth");
        Add("a#s3", "target", TestVocabulary.Promotes, "growth", transfer: "a#t1");
        Add("a#s4", "mir", TestVocabulary.Inhibits, "target", transfer: "a#t1");
        Add("a#s5", "mir", TestVocabulary.Regulates, "growth");
        Add("b#s1", "mir", TestVocabulary.Inhibits, "growth");
        Add("a#s6", "mir", TestVocabulary.Promotes, "growth", reading: ReadingKind.AsPrinted);

        var rows = Find().ToDictionary(r => r.Transfer.Id.Text);

        Assert.Equal(["a#s1 1", "a#s2 -1", "a#s5 "], rows["a#t1"].Outcomes.Select(o => $"{o.Statement.Id} {o.Benefit}"));
        Assert.Equal(["a#s5 "], rows["a#t2"].Outcomes.Select(o => $"{o.Statement.Id} {o.Benefit}"));
        Assert.Equal([Id("mouse")], rows["a#t1"].Models);
    }

    [Fact]
    public void Find_BarriersAndTreatment_AreThoseOfItsPublication()
    {
        Carry("a#t1", "v", ("drug", "loaded"));
        Add("a#s1", "v", _crosses, "barrier", organism: "mouse");
        Add("a#s2", "v", _treats, "kidney-cancer");
        Add("b#s1", "v", _treats, "cancer");

        var row = Assert.Single(Find());
        Assert.Equal([Id("barrier")], row.Crosses);
        Assert.Equal([Id("mouse")], row.Models);
        Assert.Equal(["a#s2"], row.Treats.Select(s => s.Id.Text));
    }

    [Fact]
    public void Find_ByCancer_TakesTheSettingAndWhatItTreats()
    {
        Carry("a#t1", "v", t => t with { Context = Context.NotStated with { Cancer = Id("kidney-cancer") } }, ("drug", "loaded"));
        Carry("b#t1", "w", ("drug", "loaded"));
        Add("b#s1", "w", _treats, "cancer");

        Assert.Equal(["a#t1"], Find(new() { Cancer = Select("kidney-cancer") }).Select(r => r.Transfer.Id.Text));
        Assert.Equal(["a#t1", "b#t1"], Find(new() { Cancer = Select("cancer", "kidney-cancer") }).Select(r => r.Transfer.Id.Text));
    }

    private IReadOnlyList<CarrierRow> Find(CarriersQuery? query = null)
    {
        var made = _maker.Build();
        var knowledge = new KnowledgeBase(made.Version, made.Vocabulary, made.Entities.Values, [], _transfers, made.AllStatements, [], [], []);
        return new CarriersFinder(GraphSnapshot.Build(knowledge)).Find(query ?? new()).Rows;
    }

    private void Carry(string id, string carrier, params (string Cargo, string Loading)[] cargo) => Carry(id, carrier, t => t, cargo);

    private void Carry(string id, string carrier, Func<Transfer, Transfer> with, params (string Cargo, string Loading)[] cargo) => _transfers.Add(with(new Transfer
    {
        Id = new RecordId(id),
        Vesicle = Id(carrier),
        Cargo = [.. cargo.Select(c => new Cargo(Id(c.Cargo), Term.NotStated, new Term(c.Loading), Term.NotStated, null))],
    }));

    private void Add(string id, string subject, Predicate predicate, string @object, string? transfer = null, string? organism = null, ReadingKind reading = ReadingKind.Accepted) =>
        _maker.Add(new Statement
        {
            Id = new RecordId(id),
            Subject = Id(subject),
            Predicate = predicate,
            Object = Id(@object),
            Reading = reading,
            Scope = predicate.Sign == Sign.None ? Scope.None : Scope.Overall,
            Context = new Context(null, null, organism is null ? null : Id(organism), null, transfer is null ? null : new RecordId(transfer)),
        });

    private static Predicate Make(string name) =>
        new() { Name = name, Sign = Sign.None, Walk = Walk.Never, Subjects = new HashSet<EntityClass>(), Objects = new HashSet<EntityClass>() };
}
