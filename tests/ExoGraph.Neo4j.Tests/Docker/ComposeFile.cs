using YamlDotNet.RepresentationModel;

namespace ExoGraph.Neo4j.Tests.Docker;

/// <summary>The repository's <c>docker-compose.yml</c> and what stands beside it.</summary>
internal static class ComposeFile
{
    private static readonly Lazy<YamlMappingNode> s_root = new(() =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text("docker-compose.yml")));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    });

    /// <summary>A service.</summary>
    public static YamlMappingNode Service(string name) => (YamlMappingNode)s_root.Value["services"][name];

    /// <summary>A service's environment.</summary>
    public static Dictionary<string, string> Environment(string service) =>
        ((YamlMappingNode)Service(service)["environment"]).ToDictionary(e => e.Key.ToString(), e => e.Value.ToString());

    /// <summary>Neo4j's settings in the environment, named as in neo4j.conf: the image turns <c>__</c> into an underscore and <c>_</c> into a point.</summary>
    public static Dictionary<string, string> Neo4jSettings() => Environment("neo4j").Where(e => e.Key.StartsWith("NEO4J_", StringComparison.Ordinal) && e.Key != "NEO4J_AUTH")
        .ToDictionary(e => e.Key["NEO4J_".Length..].Replace("__", "\0", StringComparison.Ordinal).Replace('_', '.').Replace('\0', '_'), e => e.Value);

    /// <summary>The text of a file of the repository.</summary>
    public static string Text(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "docker-compose.yml"))) return File.ReadAllText(Path.Combine(folder.FullName, name));
        throw new FileNotFoundException("No docker-compose.yml stands above the tests.", name);
    }
}
