using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ExoGraph.Tests.Knowledge;
using ExoGraph.Tests.Service;

namespace ExoGraph.Tests.Documents;

/// <summary>Every curl line of the guide to the API, asked of the service; and the excerpts below them.</summary>
public sealed class ApiGuideTests(CuratedService service)
{
    private const string Address = "http://localhost:5080";

    [Fact]
    public async Task CurlLines_Asked_AnswerAsTheGuideShows()
    {
        var (asked, compared, last) = (0, 0, "");
        foreach (var fence in Fence.Of(Path.Combine(Repository.Root, "docs", "api.md")))
        {
            if (fence.Language == "json")
            {
                Compare(JsonNode.Parse(fence.Text)!, JsonNode.Parse(last)!, $"docs/api.md:{fence.Line}");
                compared++;
                continue;
            }
            var status = fence.Info.Length > 0 ? int.Parse(fence.Info["status=".Length..], System.Globalization.CultureInfo.InvariantCulture) : 200;
            foreach (var line in fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var request = Request(line);
                using var response = await service.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
                last = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True((int)response.StatusCode == status, $"docs/api.md:{fence.Line}: {line} is {(int)response.StatusCode}: {last[..Math.Min(300, last.Length)]}");
                Assert.True(last.Length > 2, line);
                asked++;
            }
        }
        Assert.True(asked > 20 && compared >= 4);
    }

    [Fact]
    public async Task Guide_NamesEveryRouteOfTheApi()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"));
        foreach (var path in (await service.Host.JsonAsync("/openapi/v1.json"))["paths"]!.AsObject().Select(p => p.Key.Split('{')[0].TrimEnd('/')))
            Assert.Contains($"{Address}{path}", guide, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(string line)
    {
        var args = ShellLine.Split(line);
        Assert.Equal("curl", args[0]);
        var address = args[^1];
        Assert.StartsWith(Address, address, StringComparison.Ordinal);
        var options = args.Skip(1).Take(args.Count - 2).Chunk(2).ToLookup(o => o[0], o => o[1]);
        Assert.All(options, o => Assert.Contains(o.Key, new[] { "-H", "-d" }));
        var headers = options["-H"].Select(h => h.Split(": ")).ToDictionary(h => h[0], h => h[1]);
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address[Address.Length..], UriKind.Relative));
        if (options["-d"].SingleOrDefault() is { } body)
            (request.Method, request.Content) = (HttpMethod.Post, new StringContent(body, MediaTypeHeaderValue.Parse(headers["Content-Type"])));
        if (headers.TryGetValue("Accept", out var accept)) request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return request;
    }

    /// <summary>What the excerpt shows is in the answer: of an object the fields shown, of a list that is not empty the first items shown.</summary>
    private static void Compare(JsonNode? shown, JsonNode? answer, string place)
    {
        if (shown is JsonObject fields)
            foreach (var (name, value) in fields) Compare(value, answer!.AsObject().TryGetPropertyValue(name, out var found) ? found : throw new InvalidOperationException($"{place}: there is no {name}."), $"{place} {name}");
        else if (shown is JsonArray { Count: > 0 } items)
            for (var i = 0; i < items.Count; i++) Compare(items[i], answer!.AsArray()[i], $"{place}[{i}]");
        else Assert.True(JsonNode.DeepEquals(shown, answer), $"{place}: the guide shows {shown?.ToJsonString() ?? "null"}, the answer has {answer?.ToJsonString() ?? "null"}.");
    }
}
