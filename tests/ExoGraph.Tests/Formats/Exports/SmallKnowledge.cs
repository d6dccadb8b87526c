using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Formats.Exports;

/// <summary>A knowledge base small enough to check every cell of its exports. Identifiers are of the form of real ones and mean nothing.</summary>
internal static class SmallKnowledge
{
    public static readonly Curie MicroRna = new("exo:mirfam.small-a");
    public static readonly Curie Gene = new("exo:gene.small-b");
    public static readonly Curie Outcome = new("exo:outcome.metastasis.small");
    public static readonly Curie Cancer = new("exo:tumour.small");
    public static readonly Curie Vesicle = new("exo:ev.small");
    public static readonly Curie Cell = new("exo:cell.small");

    public static KnowledgeBase Build()
    {
        var vocabulary = TestVocabulary.Instance;
        Entity Make(Curie id, string label, string @class, int? desirable = null) => new() { Id = id, Label = label, Class = new EntityClass(@class), Desirable = desirable, Synonyms = ["syn of " + label] };
        var key = new PublicationKey("doe-2020");
        var review = new PublicationKey("roe-2021");
        Evidence Say(string claim, EvidenceDirection direction = EvidenceDirection.Supports, int? citedAs = null) => new()
        {
            Study = key,
            ReadIn = review,
            Level = EvidenceLevel.Text,
            Locator = "section 4.1",
            Certainty = Certainty.Suggested,
            Verdict = Verdict.Supported,
            Claim = claim,
            Direction = direction,
            CitedAs = citedAs,
        };
        var transferId = new RecordId("doe-2020#t1");
        var context = new Context(Cancer, Cell, null, null, transferId);
        Statement State(string local, Curie s, string predicate, Curie o, Scope scope, Context? where = null, params Evidence[] evidence)
        {
            var belief = BeliefCalculator.Own(evidence, false, _ => null);
            return new Statement
            {
                Id = new RecordId(key, local),
                Subject = s,
                Predicate = vocabulary.Predicates[predicate],
                Object = o,
                Scope = scope,
                Context = where ?? Context.NotStated,
                Evidence = evidence,
                OwnBelief = belief,
                Belief = belief,
                Hash = "h" + local,
            };
        }

        Statement[] statements =
        [
            State("s1", MicroRna, "downregulates", Gene, Scope.Step, context, Say("A lowers\tB | \"so\".", citedAs: 118), Say("Again.")) with { Places = [new PathPlace(new RecordId("doe-2020#m1"), 4)] },
            State("s2", Gene, "inhibits", Outcome, Scope.Step, context, Say("B holds it back.", EvidenceDirection.Refutes), Say("B holds it back <indeed> & so.")),
            State("s3", MicroRna, "promotes", Outcome, Scope.Overall, null, Say("A, in sum.")) with { Framed = Framing.Unfavourable },
            State("s4", MicroRna, "inhibits", Gene, Scope.Step, null, Say("Beside s1: an edge of the same pair.")) with { Implied = true },
            State("s5", MicroRna, "biomarker_for", Cancer, Scope.None, null, Say("A marks it.")) with { Purpose = new Term("diagnosis") },
            State("s6", MicroRna, "promotes", Gene, Scope.Step, null, Say("As printed.")) with { Reading = ReadingKind.AsPrinted, ReplacedBy = new RecordId("doe-2020#s1"), Reason = "the sign is wrong" },
            State("t1.carries." + MicroRna.Text, Vesicle, "carries", MicroRna, Scope.Transfer, context, Say("It is in there.")),
        ];
        return new KnowledgeBase(
            new GraphVersion("00ff"), vocabulary,
            [Make(MicroRna, "miR-small", "MicroRNA"), Make(Gene, "SMALLB", "Gene"), Make(Outcome, "metastasis of \"small\"", "Outcome", -1), Make(Cancer, "small tumour", "Tumour"), Make(Vesicle, "small exosome", "Vesicle"), Make(Cell, "small cell", "Cell")],
            [new Publication { Key = key, Title = "On {small} things & more", Authors = "Doe J, Roe R, et al.", Journal = "J Small", Year = 2020, Doi = "10.1000/small_1", Pmid = "12345" }, new Publication { Key = review, Title = "A review", Kind = PublicationKind.Review }],
            [new Transfer { Id = transferId, Donor = Cell, Vesicle = Vesicle, Recipient = null, Mode = TransferMode.Paracrine, Cargo = [new Cargo(MicroRna, new Term("mature"), Term.NotStated, Term.NotStated, null)], Context = context }],
            statements, [], [], []);
    }
}
