using System.Globalization;
using System.Text.RegularExpressions;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using static ExoGraph.Tests.Records.ReviewRecords;

namespace ExoGraph.Tests.Records;

/// <summary>What the records find wrong in the review, its audit says.</summary>
public sealed partial class ReviewAuditTests
{
    private static readonly PublicationKey _review = new("xu-2021");

    private static IEnumerable<(Publication Publication, ReadAbout Citation)> Cited =>
        from publication in Known.Publications.Values
        from citation in publication.ReadIn
        where citation.In == _review
        select (publication, citation);

    [Fact]
    public void Citations_ThatAreLooseOrMismatched_StandInTheAudit()
    {
        var named = Known.Audit.SelectMany(a => ReferencesIn($"{a.Printed} {a.Accepted} {a.Ground}")).ToHashSet();
        Assert.Empty(Cited.Where(c => c.Citation.Verdict is Verdict.Loose or Verdict.Mismatch && !named.Contains(c.Citation.Reference!.Value)).Select(c => c.Publication.Key.Text));
    }

    [Fact]
    public void Notices_OnACitedPublication_StandInTheAudit()
    {
        var audited = Known.Audit.Where(a => a.Kind == AuditKind.Reference).SelectMany(a => a.Records).Select(r => r.File).ToHashSet();
        Assert.Empty(Cited.Where(c => c.Publication.Notices.Count > 0 && !audited.Contains(c.Publication.Key)).Select(c => c.Publication.Key.Text));
    }

    [Theory]
    [InlineData("Reference 4, not 5.", 4)]
    [InlineData("Titles of references 3 to 6.", 3, 4, 5, 6)]
    [InlineData("References 101, 102 and 103 for stroma.", 101, 102, 103)]
    public void ReferencesIn_Text_AreItsNumbers(string text, params int[] expected) => Assert.Equal(expected, ReferencesIn(text));

    private static IEnumerable<int> ReferencesIn(string text) =>
        from Match match in Reference().Matches(text)
        let numbers = Number().Matches(match.Value).Select(n => int.Parse(n.Value, CultureInfo.InvariantCulture)).ToArray()
        from number in match.Groups["to"].Success ? Enumerable.Range(numbers[0], numbers[1] - numbers[0] + 1) : numbers
        select number;

    [GeneratedRegex(@"[Rr]eferences? \d+(?:(?<to> to \d+)|(?:, \d+)*(?: and \d+)?)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
