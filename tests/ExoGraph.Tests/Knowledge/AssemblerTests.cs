using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

public sealed class AssemblerTests
{
    private const string Carries = "wang-2019#t1.carries.mirbase.mature:MIMAT0000074";

    private static KnowledgeBase Assembled(RecordFolder folder)
    {
        using (folder)
        {
            var result = folder.Load();
            Assert.True(result.Problems.Count == 0, string.Join("\n", result.Problems));
            return result.Knowledge!;
        }
    }

    private static Statement Of(KnowledgeBase knowledge, string id) => knowledge.Statements[new RecordId(id)];

    [Fact]
    public void Assemble_GoodRecords_ExpandsTransfersAndInterventions()
    {
        var knowledge = Assembled(RecordFolder.Good());

        Assert.Equal(
        [
            "wang-2019#i1", "wang-2019#s1", "wang-2019#s2", "wang-2019#s3", "wang-2019#s4", "wang-2019#s5", "wang-2019#s6",
            Carries, "wang-2019#t1.delivers", "wang-2019#t1.secretes", "xu-2021#s1", "xu-2021#s2",
        ], knowledge.AllStatements.Select(s => s.Id.Text));
        Assert.Equal("exo:cell.ccrcc-csc secretes exo:ev.ccrcc-csc", Triple(Of(knowledge, "wang-2019#t1.secretes")));
        Assert.Equal("exo:ev.ccrcc-csc carries mirbase.mature:MIMAT0000074", Triple(Of(knowledge, Carries)));
        Assert.Equal("exo:ev.ccrcc-csc delivers_to exo:cell.ccrcc", Triple(Of(knowledge, "wang-2019#t1.delivers")));
        Assert.Equal("exo:intervention.csc-ev-depletion inhibits exo:ev.ccrcc-csc", Triple(Of(knowledge, "wang-2019#i1")));
        Assert.Equal(Scope.Step, Of(knowledge, "wang-2019#i1").Scope);
        Assert.Equal("mature", Of(knowledge, Carries).ObjectForm?.Text);
        Assert.All(knowledge.AllStatements.Where(s => s.Id.Local.StartsWith("t1.", StringComparison.Ordinal)), s =>
        {
            Assert.Equal(Scope.Transfer, s.Scope);
            Assert.Equal("MONDO:0005005 exo:cell.ccrcc NCBITaxon:9606 exo:fluid.test wang-2019#t1", Setting(s.Context));
        });
    }

    [Fact]
    public void Assemble_GoodRecords_ExpandsMechanismsAndPlacesTheirHops()
    {
        var knowledge = Assembled(RecordFolder.Good());

        Assert.Equal(["wang-2019#t1.secretes", Carries, "wang-2019#s1", "wang-2019#s2", "wang-2019#s3"], knowledge.Mechanisms[new RecordId("wang-2019#m1")].Hops.Select(h => h.Text));
        Assert.Equal(["wang-2019#i1", Carries], knowledge.Mechanisms[new RecordId("wang-2019#m2")].Hops.Select(h => h.Text));
        Assert.Equal(["wang-2019#m1@2", "wang-2019#m2@2"], Of(knowledge, Carries).Places.Select(p => p.ToString()));
        Assert.Equal(["wang-2019#m1@5"], Of(knowledge, "wang-2019#s3").Places.Select(p => p.ToString()));
        Assert.Empty(Of(knowledge, "wang-2019#s4").Places);
    }

    [Fact]
    public void Assemble_GoodRecords_FillsContexts()
    {
        var knowledge = Assembled(RecordFolder.Good());

        // Steps after the transfer in a declared path act through it; what comes before, and overall effects, do not.
        Assert.Equal("MONDO:0005005 exo:cell.ccrcc NCBITaxon:9606 - wang-2019#t1", Setting(Of(knowledge, "wang-2019#s2").Context));
        Assert.Equal("MONDO:0005005 exo:cell.ccrcc NCBITaxon:9606 - -", Setting(Of(knowledge, "wang-2019#s4").Context));
        Assert.Equal("MONDO:0005005 exo:cell.ccrcc NCBITaxon:9606 - -", Setting(Of(knowledge, "wang-2019#i1").Context));
        Assert.Equal("MONDO:0005005 - NCBITaxon:9606 - -", Setting(Of(knowledge, "wang-2019#s6").Context));
        Assert.Equal("- CL:0000084 - - -", Setting(Of(knowledge, "xu-2021#s2").Context));
    }

    [Fact]
    public void Assemble_GoodRecords_FillsEvidence()
    {
        var knowledge = Assembled(RecordFolder.Good());

        var reported = Assert.Single(Of(knowledge, "wang-2019#s1").Evidence);
        Assert.Equal(("wang-2019", "xu-2021", EvidenceLevel.Text, Verdict.Supported, false), (reported.Study.Text, reported.ReadIn.Text, reported.Level, reported.Verdict, reported.IsUncited));
        var cited = Assert.Single(Of(knowledge, "xu-2021#s1").Evidence);
        Assert.Equal(("xu-2021", "xu-2021", Verdict.Unchecked, false), (cited.Study.Text, cited.ReadIn.Text, cited.Verdict, cited.IsUncited));
        Assert.Equal([93], cited.References);
        Assert.True(Assert.Single(Of(knowledge, "xu-2021#s2").Evidence).IsUncited);
    }

    [Theory]
    [InlineData("wang-2019#t1.secretes", "0.5")] // text .50
    [InlineData("wang-2019#s1", "0.425")] // text .50 × suggested .85
    [InlineData("wang-2019#s2", "0.255")] // text .50 × suggested .85 × implied .60
    [InlineData("wang-2019#s3", "0.5")]
    [InlineData("wang-2019#s4", "0.6")] // title .60
    [InlineData("wang-2019#s6", "0.15")] // text .50 × proposed .30
    [InlineData("xu-2021#s1", "0.425")] // cites a study: text .50 × suggested .85
    [InlineData("xu-2021#s2", "0.2125")] // cites nobody: .25 × suggested .85
    public void Assemble_GoodRecords_ComputesBeliefs(string id, string belief)
    {
        var statement = Of(Assembled(RecordFolder.Good()), id);

        Assert.Equal(belief, statement.OwnBelief.Exact);
        Assert.Equal(belief, statement.Belief.Exact);
    }

    [Fact]
    public void Assemble_SameTripleElsewhere_Corroborates()
    {
        const string other = """
            publication: { key: lee-2020, title: T }
            context: { cancer: MONDO:0004992, cell: not-stated, organism: not-stated }
            statements:
              s1: { subject: mirbase.mature:MIMAT0000074, predicate: downregulates, object: HGNC:9588, scope: overall, evidence: [{ locator: abstract, level: abstract, certainty: demonstrated, claim: c }] }
              s2: { subject: mirbase.mature:MIMAT0000074, predicate: upregulates, object: HGNC:9588, scope: step, evidence: [{ locator: abstract, level: abstract, certainty: demonstrated, claim: c }] }
            """;
        var knowledge = Assembled(RecordFolder.Good().Write("publications/lee-2020.yaml", other));

        Assert.Equal(("0.425", "0.62625"), Beliefs("wang-2019#s1")); // 1 - .575 × (1 - .5 × .7)
        Assert.Equal(("0.7", "0.76375"), Beliefs("lee-2020#s1")); // 1 - .3 × (1 - .5 × .425)
        Assert.Equal(("0.7", "0.7"), Beliefs("lee-2020#s2")); // the same triple is kept as printed only
        Assert.Equal(("0.5", "0.5"), Beliefs("wang-2019#s5"));

        (string, string) Beliefs(string id) => (Of(knowledge, id).OwnBelief.Exact, Of(knowledge, id).Belief.Exact);
    }

    [Fact]
    public void Assemble_TwoTransfersOfOneVesicle_DoNotCorroborateEachOther()
    {
        const string second = """
              t2:
                donor: exo:cell.ccrcc-csc
                vesicle: exo:ev.ccrcc-csc
                recipient: exo:cell.ccrcc
                biofluid: exo:fluid.test
                mode: not-stated
                proof: not-stated
                cargo: [{ id: HGNC:9588, form: protein, loading: not-stated }]
                evidence: [{ locator: x, readIn: wang-2019, certainty: demonstrated, claim: c }]
            statements:

            """;
        var knowledge = Assembled(RecordFolder.Good().Replace(Study, "statements:\n", second));

        Assert.Equal("0.5", Of(knowledge, "wang-2019#t1.secretes").Belief.Exact);
        Assert.Equal("0.25", Of(knowledge, "wang-2019#t2.secretes").Belief.Exact); // an uncited sentence
    }

    [Fact]
    public void Assemble_RetractedStudy_IsNotBelieved()
    {
        var knowledge = Assembled(RecordFolder.Good().Replace(Study, "kind: correction", "kind: retraction"));

        Assert.Equal("0", Of(knowledge, "wang-2019#s1").Belief.Exact);
        Assert.False(Of(knowledge, "wang-2019#s1").CanBeWalked);
    }

    [Fact]
    public void Assemble_ParticipantsNotStated_LeaveTheirHopsOut()
    {
        var knowledge = Assembled(RecordFolder.Good()
            .Replace(Study, "    donor: exo:cell.ccrcc-csc", "    donor: not-stated")
            .Replace(Study, "    recipient: exo:cell.ccrcc", "    recipient: not-stated")
            .Replace(Study, "targeting: [exo:cell.ccrcc]", "targeting: [exo:cell.ccrcc-csc]")
            .Replace(Study, "mode: autocrine", "mode: not-stated"));

        Assert.Equal([Carries], knowledge.AllStatements.Select(s => s.Id.Text).Where(i => i.Contains("#t1.", StringComparison.Ordinal)));
        Assert.Null(Of(knowledge, Carries).Context.Cell);
        Assert.Equal([Carries, "wang-2019#s1", "wang-2019#s2", "wang-2019#s3"], knowledge.Mechanisms[new RecordId("wang-2019#m1")].Hops.Select(h => h.Text));
    }

    [Fact]
    public void Assemble_VesicleNotStated_StillSaysThroughWhichTransferTheStepsAct()
    {
        var knowledge = Assembled(RecordFolder.Good()
            .Replace(Study, "    vesicle: exo:ev.ccrcc-csc", "    vesicle: not-stated")
            .Replace(Study, "path: [i1, t1]", "path: [i1]"));

        Assert.DoesNotContain(knowledge.AllStatements, s => s.Scope == Scope.Transfer);
        Assert.Equal(["wang-2019#s1", "wang-2019#s2", "wang-2019#s3"], knowledge.Mechanisms[new RecordId("wang-2019#m1")].Hops.Select(h => h.Text));
        Assert.Equal("wang-2019#t1", Of(knowledge, "wang-2019#s1").Context.Transfer?.Text);
    }

    [Theory]
    [InlineData("[t1]", "t1.secretes t1.carries.mirbase.mature:MIMAT0000074")]
    [InlineData("[t1, s7]", "t1.secretes s7")] // the vesicle itself acts
    [InlineData("[s8, t1]", "s8 t1.carries.mirbase.mature:MIMAT0000074")] // from the vesicle on
    [InlineData("[s9, t1, s1]", "s9 s1")] // the path is at the cargo already
    public void Assemble_TransferInAPath_StandsForItsHopsFromWhereThePathIs(string path, string hops)
    {
        const string evidence = "evidence: [{ locator: x, readIn: wang-2019, certainty: proposed, claim: c }]";
        const string steps = $$"""
              s7: { subject: exo:ev.ccrcc-csc, predicate: promotes, object: GO:0001837, scope: step, {{evidence}} }
              s8: { subject: HGNC:9588, predicate: promotes, object: exo:ev.ccrcc-csc, scope: step, {{evidence}} }
              s9: { subject: GO:0001837, predicate: upregulates, object: mirbase.mature:MIMAT0000074, scope: step, {{evidence}} }
            interventions:

            """;
        var knowledge = Assembled(RecordFolder.Good().Replace(Study, "interventions:\n", steps).Replace(Study, "path: [i1, t1]", "path: " + path));

        Assert.Equal(hops.Split(' '), knowledge.Mechanisms[new RecordId("wang-2019#m2")].Hops.Select(h => h.Local));
    }

    [Fact]
    public void Assemble_StepOfTwoTransfers_BelongsToNeither()
    {
        const string second = """
              t2:
                donor: CL:0001064
                vesicle: exo:ev.ccrcc-csc
                recipient: exo:cell.ccrcc
                mode: not-stated
                proof: not-stated
                cargo: [{ id: mirbase.mature:MIMAT0000074, form: mature, loading: not-stated }]
                evidence: [{ locator: x, readIn: wang-2019, certainty: demonstrated, claim: c }]
            statements:

            """;
        var knowledge = Assembled(RecordFolder.Good().Replace(Study, "statements:\n", second).Replace(Study, "path: [i1, t1]", "path: [t2, s1]"));

        Assert.Null(Of(knowledge, "wang-2019#s1").Context.Transfer);
        Assert.Equal("wang-2019#t1", Of(knowledge, "wang-2019#s2").Context.Transfer?.Text);
    }

    [Fact]
    public void Assemble_TransferOfTheContext_IsKeptAsWritten()
    {
        var knowledge = Assembled(RecordFolder.Good().Replace(Study, "implied: true", "context: { transfer: not-stated }"));

        Assert.Null(Of(knowledge, "wang-2019#s2").Context.Transfer);
        Assert.Equal("wang-2019#t1", Of(knowledge, "wang-2019#s3").Context.Transfer?.Text);
    }

    [Fact]
    public void Assemble_NotesAndAudit_AreNamedByTheirFiles()
    {
        var knowledge = Assembled(RecordFolder.Good());

        var note = Assert.Single(knowledge.Notes);
        Assert.Equal(("wang-2019#n1", "diameter", "40-100", "nm"), (note.Id.Text, note.Property, note.Value, note.Unit));
        Assert.Equal(["xu-2021#a001", "xu-2021#a002"], knowledge.Audit.Select(a => a.Id.Text));
        Assert.Equal(["xu-2021#s2"], knowledge.Audit[1].Records.Select(r => r.Text));
    }

    [Fact]
    public void Assemble_AsPrinted_NamesItsReplacement()
    {
        var knowledge = Assembled(RecordFolder.Good());

        Assert.Equal(ReadingKind.AsPrinted, Of(knowledge, "wang-2019#s5").Reading);
        Assert.Equal("wang-2019#s1", Of(knowledge, "wang-2019#s5").ReplacedBy?.Text);
        Assert.Null(Of(Assembled(RecordFolder.Good().Replace(Study, "replacedBy: s1", "replacedBy: none")), "wang-2019#s5").ReplacedBy);
    }

    private static string Triple(Statement s) => $"{s.Subject} {s.Predicate} {s.Object}";

    private static string Setting(Context c) =>
        string.Join(' ', new[] { c.Cancer?.Text, c.Cell?.Text, c.Organism?.Text, c.Biofluid?.Text, c.Transfer?.Text }.Select(t => t ?? "-"));
}
