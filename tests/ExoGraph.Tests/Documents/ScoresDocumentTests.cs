using System.Globalization;
using System.Text.RegularExpressions;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Tests.Cli;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Documents;

/// <summary>The published priors and worked numbers are those of the code and of the records.</summary>
public sealed partial class ScoresDocumentTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "scores.md"));

    [Fact]
    public void PriorTable_InScores_IsTheOneOfTheCode()
    {
        var table = Cell().Matches(s_text[..s_text.IndexOf("## The belief", StringComparison.Ordinal)])
            .ToDictionary(m => m.Groups[1].Value.Trim(), m => double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        foreach (var (row, value) in new[]
                 {
                     ("the study's full text", EvidencePriors.Base(EvidenceLevel.Fulltext)), ("its abstract", EvidencePriors.Base(EvidenceLevel.Abstract)), ("its title", EvidencePriors.Base(EvidenceLevel.Title)),
                     ("a review's text, table or caption", EvidencePriors.Base(EvidenceLevel.Caption)), ("a database entry with a PubMed id", EvidencePriors.Base(EvidenceLevel.Database)),
                     ("a database entry without one", EvidencePriors.DatabaseWithoutPmid), ("a review's sentence that cites nobody", EvidencePriors.Uncited),
                     ("demonstrated", EvidencePriors.Factor(Certainty.Demonstrated)), ("suggested", EvidencePriors.Factor(Certainty.Suggested)), ("proposed", EvidencePriors.Factor(Certainty.Proposed)),
                     ("an implied step", EvidencePriors.Implied), ("a citation that holds loosely", EvidencePriors.Loose), ("contradicted, or the study retracted", 0), ("an expression of concern", EvidencePriors.Concern),
                 })
            Assert.Equal((row, value), (row, table[row]));
        foreach (var level in new[] { EvidenceLevel.Text, EvidenceLevel.Table }) Assert.Equal(EvidencePriors.Base(EvidenceLevel.Caption), EvidencePriors.Base(level));
    }

    [Fact]
    public async Task WorkedJoin_InScores_HasTheNumbersOfTheRecords()
    {
        var chain = (await CommandRun.Of("chains", "--from", "miR-92a-3p", "--to", "metastasis", "--json")).Done().Json["chains"]![1]!;
        Assert.Equal("stitched", (string)chain["kind"]!);
        Assert.Equal(["yang-2020c#s1", "wang-2019#s2", "wang-2019#s3"], chain["hops"]!.AsArray().Select(h => (string)h!["statement"]!));
        Assert.Equal((0.016, 0.6), ((double)chain["score"]!, (double)chain["hops"]![0]!["belief"]!));
        var join = Assert.Single(chain["joins"]!.AsArray())!;
        Assert.Equal((4, 0.1), ((int)join["degree"]!, (double)join["penalty"]!));
        Assert.Equal(0.0155, Math.Round(0.6 * 0.255 * Math.Pow(0.5, 2.5) * Math.Pow(4, -0.4), 4));
        Assert.Contains("= .0155, shown as .016", s_text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\| ([a-z][^|]*) \| (\d?(?:\.\d+)?) (?=\|)")]
    private static partial Regex Cell();
}
