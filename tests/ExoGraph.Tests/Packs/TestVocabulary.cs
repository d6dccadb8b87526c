using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;
using YamlDotNet.RepresentationModel;

namespace ExoGraph.Tests.Packs;

/// <summary>The project's vocabulary, read straight from its file, so that these tests do not depend on the records reader.</summary>
internal static class TestVocabulary
{
    public static Vocabulary Instance { get; } = Read();

    private static Vocabulary Read([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../../records/vocabulary.yaml");
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(path)));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var classes = Map(root, "classes").ToDictionary(p => p.Name, p => new ClassRule(
            new EntityClass(p.Name), Text(p.Value, "agent") == "true", Items(p.Value, "prefixes").ToHashSet(), Text(p.Value, "biolink")!));
        var groups = Map(root, "groups").ToDictionary(p => p.Name, p => (IReadOnlySet<EntityClass>)((YamlSequenceNode)p.Value).Select(i => new EntityClass(i.ToString())).ToHashSet());
        IReadOnlySet<EntityClass> Set(YamlNode node, string key) =>
            Items(node, key).SelectMany(n => groups.TryGetValue(n, out var group) ? group : new HashSet<EntityClass> { new(n) }).ToHashSet();
        return new Vocabulary
        {
            Prefixes = Map(root, "prefixes").ToDictionary(p => p.Name, p => new PrefixRule(p.Name, Text(p.Value, "name")!, new Regex(Text(p.Value, "pattern")!), Text(p.Value, "url"))),
            Classes = classes,
            Groups = groups,
            Predicates = Map(root, "predicates").ToDictionary(p => p.Name, p => new Predicate
            {
                Name = p.Name,
                Sign = Signs.TryParse(Text(p.Value, "sign"), out var sign) ? sign : throw new FormatException(p.Name),
                Walk = Enum.Parse<Walk>(Text(p.Value, "walk")!, true),
                Subjects = Set(p.Value, "subject"),
                Objects = Set(p.Value, "object"),
                Biolink = Text(p.Value, "biolink")!,
                Direction = Text(p.Value, "direction"),
                Aspect = Text(p.Value, "aspect"),
            }),
            Lists = new Dictionary<ClosedList, IReadOnlySet<Term>>(),
        };
    }

    private static IEnumerable<(string Name, YamlNode Value)> Map(YamlMappingNode root, string key) =>
        ((YamlMappingNode)root.Children[new YamlScalarNode(key)]).Children.Select(p => (p.Key.ToString(), p.Value));

    private static string? Text(YamlNode node, string key) => ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var value) ? value.ToString() : null;

    private static IEnumerable<string> Items(YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlSequenceNode)value).Select(i => i.ToString()) : [];
}
