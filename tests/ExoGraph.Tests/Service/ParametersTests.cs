using ExoGraph.Core.Evidences;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Service.Requests;
using static ExoGraph.Tests.Service.CuratedGraph;

namespace ExoGraph.Tests.Service;

public sealed class ParametersTests
{
    [Fact]
    public void ChainRequest_EveryParameter_IsUnderstood()
    {
        var parameters = Parameters(
            ("from", "miR19b"), ("to", "metastasis"), ("via", "PTEN"), ("via", "EMT"), ("avoid", "AKT"), ("max-hops", "4"), ("k", "3"), ("effect", "promotes"),
            ("cancer", "ccRCC"), ("context", "same-study"), ("across-transfer", "true"), ("attested", "yes"), ("min-belief", "0.2"), ("levels", "text,table"),
            ("mirna", "hairpin"), ("rollup", "on"), ("as-printed", "1"), ("expand", "true"), ("sources", "curated"));
        var query = ChainRequest.Read(parameters, Names, new LimitOptions(), []);
        Assert.Empty(parameters.Errors);
        Assert.Equal(("miR-19b-3p", 2, 1, 4, 3), (query!.From.Label, query.Via.Count, query.Avoid.Count, query.MaxHops, query.K));
        Assert.Equal((EffectWanted.Promotes, ContextPolicy.SameStudy, 200_000), (query.Effect, query.Context, query.MinBelief.Millionths));
        Assert.Equal([EvidenceLevel.Text, EvidenceLevel.Table], query.Levels);
        Assert.True(query is { AcrossTransfer: true, AttestedOnly: true, Rollup: true, IncludeAsPrinted: true, Expand: true });
    }

    [Fact]
    public void ChainRequest_EveryMistake_IsNamed()
    {
        var parameters = Parameters(
            ("from", "nosuchthing"), ("to", "PTENN"), ("via", "?"), ("maxHops", "13"), ("k", "0"), ("effect", "up"), ("context", "here"), ("acrossTransfer", "maybe"),
            ("minBelief", "NaN"), ("levels", "text,foo,bar"), ("mirna", "near"), ("sources", "zork"), ("rollup", "2"), ("fron", "x"));
        Assert.Null(ChainRequest.Read(parameters, Names, new LimitOptions(), []));
        Assert.Equal(
            ["acrossTransfer", "context", "effect", "from", "fron", "k", "levels", "levels", "maxHops", "minBelief", "mirna", "rollup", "sources", "to", "via"],
            parameters.Errors.Select(e => e.Parameter).Order(StringComparer.Ordinal));
        Assert.All(parameters.Errors, e => Assert.EndsWith(e.Message.EndsWith('?') ? "?" : ".", e.Message, StringComparison.Ordinal));
        Assert.Contains(parameters.Errors, e => e.Parameter == "fron" && e.Message == "There is no parameter 'fron'. Did you mean 'from'?");
        Assert.Contains(parameters.Errors, e => e.Parameter == "to" && e.Candidates.Any(c => c.Label == "PTEN"));
        Assert.Contains(parameters.Errors, e => e.Parameter == "maxHops" && e.Message == "'13' is not a whole number from 1 to 12.");
    }

    [Fact]
    public void ChainRequest_WithoutFrom_SaysSo()
    {
        var parameters = Parameters(("to", "metastasis"));
        Assert.Null(ChainRequest.Read(parameters, Names, new LimitOptions(), []));
        Assert.Equal("from", Assert.Single(parameters.Errors).Parameter);
    }

    [Fact]
    public void ChainRequest_GivenTwice_IsAMistake()
    {
        var parameters = Parameters(("from", "PTEN"), ("k", "3"), ("k", "4"));
        Assert.Null(ChainRequest.Read(parameters, Names, new LimitOptions(), []));
        Assert.Equal("'k' is given 2 times; give it once.", Assert.Single(parameters.Errors).Message);
    }

    [Fact]
    public void ChainRequest_SmallerLimitsThanDefaults_AreKept()
    {
        var parameters = Parameters(("from", "PTEN"));
        var query = ChainRequest.Read(parameters, Names, new LimitOptions { MaxHops = 3, MaxK = 2 }, []);
        Assert.Equal((3, 2), (query!.MaxHops, query.K));
    }

    [Theory]
    [InlineData("+", Sign.Plus)]
    [InlineData(" ", null)]
    [InlineData("-", Sign.Minus)]
    [InlineData("?", Sign.Unknown)]
    public void SharedRequest_EachSign_IsUnderstood(string mark, Sign? sign) =>
        Assert.Equal(sign, SharedRequest.Read(Parameters(("sign", mark)), [], Names)!.Sign);

    [Theory]
    [InlineData("kind", "genes")]
    [InlineData("minCancers", "0")]
    [InlineData("minCancers", "two")]
    [InlineData("sign", "=")]
    [InlineData("sign", "plus")]
    [InlineData("sources", "zork")]
    [InlineData("cancers", "2")]
    public void SharedRequest_Mistake_IsNamed(string name, string value)
    {
        var parameters = Parameters((name, value));
        Assert.Null(SharedRequest.Read(parameters, [], Names));
        Assert.Equal(name, Assert.Single(parameters.Errors).Parameter);
    }
}
