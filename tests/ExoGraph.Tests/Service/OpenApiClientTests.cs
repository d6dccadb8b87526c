using System.Net;
using System.Text;
using NSwag;

namespace ExoGraph.Tests.Service;

/// <summary>The OpenAPI document is good enough to work with: a generated client calls the service, and answers are as declared.</summary>
public sealed class OpenApiClientTests(CuratedService service)
{
    [Fact]
    public async Task GeneratedClient_AsksAndReadsAnswers()
    {
        var client = GeneratedClient.Of(await DocumentAsync(), service.Host.Client);
        var chains = await client.CallAsync("chains", ("from", new[] { "miR-19b-3p" }), ("to", new[] { "metastasis" }), ("maxHops", 5));
        Assert.Equal("attested", (string)chains.Chains[0].Kind);
        Assert.Equal("PTEN", (string)chains.Chains[0].Hops[0].Object.Label);
        Assert.Equal("wang-2019", (string)chains.Chains[0].Hops[0].Evidence[0].Study);
        Assert.Null((object)chains.NearestMiss);
        var miss = await client.CallAsync("chains", ("from", new[] { "miR-19b-3p" }), ("to", new[] { "metastasis" }), ("effect", "inhibits"));
        Assert.Equal("effect", (string)miss.NearestMiss.Constraint);
        Assert.Equal("HGNC:9588", (string)(await client.CallAsync("entity", ("id", "PTEN"))).Id);
        Assert.Equal("secretes", (string)(await client.CallAsync("statement", ("publication", "wang-2019"), ("local", "t1.secretes"))).Predicate);
        Assert.Equal(2, (int)(await client.CallAsync("lists", ("names", new[] { "miR-21", "miR-19b-3p" }))).Items.Count);
    }

    [Fact]
    public async Task EveryOperation_AskedByItsExamples_AnswersAsDeclared()
    {
        var document = await DocumentAsync();
        Assert.True(document.Operations.Count() >= 15);
        foreach (var operation in document.Operations)
        {
            var name = $"{operation.Method} {operation.Path}";
            Assert.False(string.IsNullOrWhiteSpace(operation.Operation.Summary), name);
            var (path, query) = (operation.Path, new StringBuilder());
            foreach (var parameter in operation.Operation.ActualParameters.Where(p => p.Kind is OpenApiParameterKind.Path or OpenApiParameterKind.Query))
            {
                Assert.True(parameter.Example is not null || !parameter.IsRequired, $"{name}: {parameter.Name} has no example.");
                if (parameter.Example is null) continue;
                // No example of a version stays one: here it is that of the graph that answers.
                var value = Uri.EscapeDataString(parameter.Name == "since" ? CuratedGraph.Knowledge.Version.Hash : parameter.Example.ToString()!);
                if (parameter.Kind == OpenApiParameterKind.Path) path = path.Replace($"{{{parameter.Name}}}", value, StringComparison.Ordinal);
                else query.Append(query.Length == 0 ? '?' : '&').Append(parameter.Name).Append('=').Append(value);
            }
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method.ToUpperInvariant()), new Uri(path + query, UriKind.Relative));
            if (operation.Operation.RequestBody?.Content["application/json"].Example is { } body) request.Content = new StringContent(body.ToString()!, Encoding.UTF8, "application/json");
            var response = await service.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{name} {path}{query}: {(int)response.StatusCode} {text}");
            var errors = operation.Operation.ActualResponses["200"].Content["application/json"].Schema!.ActualSchema.Validate(text);
            Assert.True(errors.Count == 0, $"{name}: {string.Join("; ", errors.Take(5))}");
        }
    }

    private async Task<OpenApiDocument> DocumentAsync() =>
        await OpenApiDocument.FromJsonAsync(await service.Host.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
