using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.WebUtilities;
using static ExoGraph.Tests.Service.CuratedGraph;

namespace ExoGraph.Tests.Service;

public sealed class PermalinkTests
{
    [Fact]
    public void Of_Parameters_RoundTrips()
    {
        var given = Parameters(("to", "TGF-β1 & friends"), ("from", "a+b=c?"), ("via", "x"), ("via", "y z"), ("min-belief", "0.2"), ("kind", "targets"));
        var link = Permalink.Of("/chains", given.Given);
        var back = new Parameters(QueryHelpers.ParseQuery(link[link.IndexOf('?', StringComparison.Ordinal)..])
            .Select(p => KeyValuePair.Create(p.Key, (IReadOnlyList<string>)[.. p.Value.Select(v => v!)])));
        Assert.Equal(given.Given.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, string.Join('\n', p.Value))),
            back.Given.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, string.Join('\n', p.Value))));
        Assert.Equal(link, Permalink.Of("/chains", back.Given));
    }

    [Fact]
    public void Of_AnyOrder_IsOneLink() =>
        Assert.Equal(Permalink.Of("/chains", Parameters(("to", "b"), ("k", "3"), ("from", "a")).Given), Permalink.Of("/chains", Parameters(("k", "3"), ("from", "a"), ("to", "b")).Given));

    [Fact]
    public void Of_FormatAndPage_AreNotPartOfTheQuestion() =>
        Assert.Equal("/chains?from=a", Permalink.Of("/chains", Parameters(("format", "svg"), ("from", "a"), ("limit", "3"), ("after", "x")).Given));

    [Fact]
    public void Of_Nothing_IsThePath() => Assert.Equal("/shared", Permalink.Of("/shared", Parameters().Given));

    [Fact]
    public void Answer_ItsPermalinkAskedAgain_GivesTheSameAnswer()
    {
        var first = Answerer.Chains(Parameters(("from", "miR-19b-3p"), ("to", "metastasis"), ("as-printed", "true"), ("k", "4")), TestContext.Current.CancellationToken).Document!;
        var again = Answerer.Chains(new Parameters(QueryHelpers.ParseQuery(first.Permalink[first.Permalink.IndexOf('?', StringComparison.Ordinal)..])
            .Select(p => KeyValuePair.Create(p.Key, (IReadOnlyList<string>)[.. p.Value.Select(v => v!)]))), TestContext.Current.CancellationToken).Document!;
        Assert.Equal(first.Permalink, again.Permalink);
        Assert.Equal(first.Chains.Select(c => c.Sentence), again.Chains.Select(c => c.Sentence));
    }
}
