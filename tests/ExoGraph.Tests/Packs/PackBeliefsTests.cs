using CsCheck;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Tests.Packs;

public sealed class PackBeliefsTests
{
    [Fact]
    public void Of_AnyEvidence_IsTheCalculatorsBelief()
    {
        var notices = new NoticeIndex([
            new NoticeRow(3, "", new Notice(NoticeKind.Retraction, null, null, "")), new NoticeRow(4, "", new Notice(NoticeKind.ExpressionOfConcern, null, null, ""))]);
        string[] references = ["PMC17", "NBK1"];
        var item = Gen.Select(Gen.OneOf(Gen.Int[-2, 12], Gen.Int[95, 105]), Gen.Enum<Certainty>(), Gen.Enum<EvidenceDirection>());
        Gen.Select(item.Array[1, 9], Gen.Bool).Sample((items, implied) =>
        {
            var sorted = items.OrderBy(i => i.Item1).ToArray();
            var pack = new PublicationKey("pack");
            var evidence = sorted.Select(i => new Evidence
            {
                Study = i.Item1 == 0 ? pack : i.Item1 < 0 ? new PublicationKey(references[-i.Item1 - 1]) : new PublicationKey($"PMID:{i.Item1}"),
                Pmid = i.Item1 <= 0 ? null : $"{i.Item1}",
                ReadIn = pack,
                Level = EvidenceLevel.Database,
                Locator = "",
                Certainty = i.Item2,
                Direction = i.Item3,
            });
            var expected = BeliefCalculator.Own(evidence, implied, k => k.Text.StartsWith("PMID:", StringComparison.Ordinal) ? notices.OfStudy(int.Parse(k.Text[5..])) : null);
            var actual = new PackBeliefs(notices, "pack", study => references[-study - 1]).Of(sorted.Select(i => i.Item1).ToArray(), sorted.Select(i => EvidenceFlags.Of(i.Item3, i.Item2)).ToArray(), implied);
            Assert.Equal(expected, actual);
        }, iter: 20_000);
    }
}
