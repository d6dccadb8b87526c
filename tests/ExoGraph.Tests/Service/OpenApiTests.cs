using System.Text.Json.Nodes;
using ExoGraph.Service.Api;

namespace ExoGraph.Tests.Service;

public sealed class OpenApiTests(CuratedService service)
{
    [Fact]
    public async Task Document_HasEveryRouteOfTheApi()
    {
        var document = await service.Host.JsonAsync("/openapi/v1.json");
        Assert.StartsWith("3.", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.Equal(
            [
                "/api/v1/audit", "/api/v1/carriers", "/api/v1/chains", "/api/v1/changes", "/api/v1/cuts", "/api/v1/entities/{id}", "/api/v1/entities/{id}/neighbourhood", "/api/v1/faces", "/api/v1/lists", "/api/v1/loops", "/api/v1/markers", "/api/v1/mechanisms/{publication}/{local}",
                "/api/v1/metapaths", "/api/v1/packs", "/api/v1/publications/{key}", "/api/v1/resolve", "/api/v1/search", "/api/v1/shared", "/api/v1/statements", "/api/v1/statements/{publication}/{local}", "/api/v1/status",
            ],
            document["paths"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            var get = item!["get"]!;
            Assert.False(string.IsNullOrEmpty((string?)get["summary"]), path);
            Assert.NotNull(get["responses"]!["200"]!["content"]!["application/json"]!["schema"]);
            foreach (var hole in path.Split('{').Skip(1).Select(p => p.Split('}')[0]))
                Assert.Contains(get["parameters"]!.AsArray(), p => (string)p!["name"]! == hole && (string)p["in"]! == "path" && (bool)p["required"]!);
        }
    }

    [Fact]
    public async Task Document_DescribesEveryParameterOfEveryRoute()
    {
        var paths = (await service.Host.JsonAsync("/openapi/v1.json"))["paths"]!;
        foreach (var (path, docs) in new[]
                 {
                     ("/api/v1/chains", ParameterDocs.Chains), ("/api/v1/shared", ParameterDocs.Shared), ("/api/v1/search", ParameterDocs.Search), ("/api/v1/audit", ParameterDocs.Audit),
                     ("/api/v1/entities/{id}/neighbourhood", ParameterDocs.Neighbourhood), ("/api/v1/statements", ParameterDocs.Statements),
                     ("/api/v1/entities/{id}", ParameterDocs.Entity), ("/api/v1/publications/{key}", ParameterDocs.Publication), ("/api/v1/mechanisms/{publication}/{local}", ParameterDocs.Mechanism),
                     ("/api/v1/lists", ParameterDocs.Lists), ("/api/v1/markers", ParameterDocs.Markers), ("/api/v1/carriers", ParameterDocs.Carriers), ("/api/v1/faces", ParameterDocs.Faces),
                     ("/api/v1/cuts", ParameterDocs.Cuts), ("/api/v1/loops", ParameterDocs.Loops), ("/api/v1/metapaths", ParameterDocs.Metapaths),
                     ("/api/v1/changes", ParameterDocs.Changes),
                 })
        {
            var described = paths[path]!["get"]!["parameters"]!.AsArray().Where(p => (string)p!["in"]! == "query").ToDictionary(p => (string)p!["name"]!, p => p!);
            Assert.Equal(docs.Select(d => d.Name).Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
            foreach (var doc in docs)
            {
                Assert.Equal(doc.Description, (string)described[doc.Name]["description"]!);
                Assert.Equal(doc.Required, (bool?)described[doc.Name]["required"] ?? false);
                Assert.NotNull(described[doc.Name]["schema"]!["type"]);
            }
        }
    }

    [Fact]
    public async Task ParameterDocs_OfChains_AreThoseThatTheReaderKnows()
    {
        // Every documented parameter is understood: a value that none takes is a mistake of that parameter, not an unknown one.
        foreach (var doc in ParameterDocs.Chains.Where(d => d.Name is not ("from" or "format")))
        {
            var response = await service.Host.GetAsync($"/api/v1/chains?from=PTEN&{doc.Name}=%3Cnosuch%3E");
            var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            var message = (string)Assert.Single(problem["errors"]!.AsObject()).Value![0]!;
            Assert.Equal(doc.Name, Assert.Single(problem["errors"]!.AsObject()).Key);
            Assert.DoesNotContain("There is no parameter", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Document_EveryReference_LeadsToASchema()
    {
        var document = await service.Host.JsonAsync("/openapi/v1.json");
        var schemas = document["components"]!["schemas"]!.AsObject().Select(s => "#/components/schemas/" + s.Key).ToHashSet();
        var references = References(document).ToList();
        Assert.NotEmpty(references);
        Assert.Subset(schemas, references.ToHashSet());
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(p => p.Key == "$ref" ? [(string)p.Value!] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
