using System.Reflection;
using System.Xml.Linq;
using ExoGraph.Tests.Knowledge;
using NetArchTest.Rules;

namespace ExoGraph.Tests.Architecture;

/// <summary>Cli -> Service -> {Knowledge, Paths, Neo4j} -> Core; the middle ones do not reference each other.</summary>
public sealed class LayerTests
{
    private static readonly string[] s_all = ["ExoGraph.Cli", "ExoGraph.Service", "ExoGraph.Knowledge", "ExoGraph.Paths", "ExoGraph.Neo4j", "ExoGraph.Core"];

    public static TheoryData<string, string[]> Layers => new()
    {
        { "ExoGraph.Core", [] },
        { "ExoGraph.Knowledge", ["ExoGraph.Core"] },
        { "ExoGraph.Paths", ["ExoGraph.Core"] },
        { "ExoGraph.Neo4j", ["ExoGraph.Core"] },
        { "ExoGraph.Service", ["ExoGraph.Core", "ExoGraph.Knowledge", "ExoGraph.Paths", "ExoGraph.Neo4j"] },
        { "ExoGraph.Cli", ["ExoGraph.Core", "ExoGraph.Knowledge", "ExoGraph.Paths", "ExoGraph.Neo4j", "ExoGraph.Service"] },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Types_OfALayer_DependOnLowerLayersOnly(string layer, string[] below)
    {
        var forbidden = s_all.Except(below).Where(l => l != layer).ToArray();
        var result = Types.InAssembly(AssemblyOf(layer)).That().ResideInNamespaceStartingWith(layer).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, $"{layer} must not use {string.Join(", ", forbidden)}: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void ProjectFile_OfALayer_ReferencesLowerLayersOnly(string layer, string[] below)
    {
        var referenced = Items(layer, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).ToList();
        Assert.Subset(below.ToHashSet(), referenced.ToHashSet());
        if (below.Length > 0) Assert.NotEmpty(referenced);
    }

    [Fact]
    public void Core_HasNoPackages()
    {
        Assert.Empty(Items("ExoGraph.Core", "PackageReference"));
        Assert.Empty(Items("ExoGraph.Core", "FrameworkReference"));
        Assert.All(AssemblyOf("ExoGraph.Core").GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void PublicTypes_OfEveryLayer_AreSealedStaticOrMeantForInheritance()
    {
        string[] generated = ["_Imports", "AspNetCoreGeneratedDocument"];
        var open = s_all.SelectMany(l => AssemblyOf(l).GetExportedTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && t.Namespace?.StartsWith("ExoGraph", StringComparison.Ordinal) == true)
            .Where(t => !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(t) && !generated.Contains(t.Name) && !typeof(Delegate).IsAssignableFrom(t))
            .Select(t => t.FullName).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(open);
    }

    private static Assembly AssemblyOf(string layer) => Assembly.Load(layer == "ExoGraph.Cli" ? "exograph" : layer);

    private static IReadOnlyList<string> Items(string layer, string kind)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", layer, layer + ".csproj"));
        return [.. project.Descendants(kind).Select(e => e.Attribute("Include")!.Value)];
    }
}
