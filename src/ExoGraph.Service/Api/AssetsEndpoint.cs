using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ExoGraph.Service.Api;

/// <summary>Style, script and icon of the pages; they live in the assembly, so that every host has them.</summary>
public static class AssetsEndpoint
{
    private static readonly Dictionary<string, (byte[] Content, string Type, EntityTagHeaderValue Tag)> s_assets = new[]
    {
        ("exograph.css", "text/css; charset=utf-8"), ("exograph.js", "text/javascript; charset=utf-8"), ("icon.svg", "image/svg+xml"),
    }.ToDictionary(a => a.Item1, a => Read(a.Item1, a.Item2));

    /// <summary>Maps <c>/assets/{name}</c>.</summary>
    public static void MapAssets(this WebApplication app) => app.MapGet("/assets/{name}", (string name) =>
        s_assets.TryGetValue(name, out var asset)
            ? Results.Bytes(asset.Content, asset.Type, entityTag: asset.Tag)
            : Results.NotFound()).ExcludeFromDescription();

    private static (byte[], string, EntityTagHeaderValue) Read(string name, string type)
    {
        using var stream = typeof(AssetsEndpoint).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (content, type, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
    }
}
