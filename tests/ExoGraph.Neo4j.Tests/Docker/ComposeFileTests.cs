using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ExoGraph.Neo4j.Tests.Docker;

public sealed partial class ComposeFileTests
{
    [Fact]
    public void Passwords_ComeFromTheEnvironmentWithoutADefault()
    {
        Assert.StartsWith("neo4j/${NEO4J_PASSWORD:?", ComposeFile.Environment("neo4j")["NEO4J_AUTH"], StringComparison.Ordinal);
        Assert.StartsWith("${NEO4J_PASSWORD:?", ComposeFile.Environment("exograph")["ExoGraph__Neo4j__Password"], StringComparison.Ordinal);
        Assert.DoesNotContain(":-", ComposeFile.Text("docker-compose.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ports_AreOpenToThisMachineOnly() => Assert.All(
        new[] { "neo4j", "exograph" }.SelectMany(s => (YamlSequenceNode)ComposeFile.Service(s)["ports"]),
        port => Assert.StartsWith("127.0.0.1:", port.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Service_IsReadOnlyUnprivilegedAndWaitsForAHealthyDatabase()
    {
        var service = ComposeFile.Service("exograph");

        Assert.Equal("true", service["read_only"].ToString());
        Assert.Equal("ALL", ((YamlSequenceNode)service["cap_drop"]).Single().ToString());
        Assert.Equal("service_healthy", service["depends_on"]["neo4j"]["condition"].ToString());
        Assert.Matches(@"USER 1654:1654[\s\S]*ENTRYPOINT", ComposeFile.Text("Dockerfile"));
        Assert.Contains("HEALTHCHECK", ComposeFile.Text("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Dockerfile_CopiesEveryProjectThatTheCommandIsBuiltOf()
    {
        var dockerfile = ComposeFile.Text("Dockerfile");
        var projects = Reference().Matches(ComposeFile.Text("src/ExoGraph.Cli/ExoGraph.Cli.csproj") + ComposeFile.Text("src/ExoGraph.Service/ExoGraph.Service.csproj")
            + ComposeFile.Text("src/ExoGraph.Knowledge/ExoGraph.Knowledge.csproj")).Select(m => m.Groups[1].Value).Append("ExoGraph.Cli").Distinct().ToList();

        Assert.InRange(projects.Count, 6, 12);
        Assert.All(projects, p => Assert.Contains($"COPY src/{p}/{p}.csproj src/{p}/", dockerfile, StringComparison.Ordinal));
        Assert.All(Copied().Matches(dockerfile).SelectMany(m => m.Groups[1].Value.Split(' ')), path =>
            Assert.Contains("!" + path.TrimEnd('/').Split('/')[0], ComposeFile.Text(".dockerignore").Split('\n')));
    }

    [GeneratedRegex(@"ProjectReference Include=""\.\.\\([\w.]+)\\")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^COPY (?!--)(.+) \S+$", RegexOptions.Multiline)]
    private static partial Regex Copied();
}
