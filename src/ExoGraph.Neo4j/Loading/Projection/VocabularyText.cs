using System.Text.Json;
using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Loading.Projection;

/// <summary>The vocabulary as one JSON text, so that a copy without files can read it back.</summary>
internal static class VocabularyText
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public static string Write(Vocabulary v) => JsonSerializer.Serialize(
        new Parts(
            [.. v.Prefixes.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new PrefixPart(p.Key, p.Value.Name, p.Value.LocalPattern.ToString(), p.Value.UrlTemplate))],
            [.. v.Classes.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new ClassPart(c.Key, c.Value.Agent, Sorted(c.Value.Prefixes), c.Value.Biolink))],
            [.. v.Groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new ListPart(g.Key, Names(g.Value)))],
            [.. v.Predicates.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => Part(p.Value))],
            [.. v.Lists.OrderBy(l => l.Key).Select(l => new ListPart(Words.Of(l.Key), Sorted(l.Value.Select(t => t.Text))))]),
        s_options);

    /// <exception cref="JsonException">The text is no vocabulary.</exception>
    public static Vocabulary Read(string json)
    {
        var parts = JsonSerializer.Deserialize<Parts>(json, s_options) ?? throw new JsonException("The vocabulary is empty.");
        return new Vocabulary
        {
            Prefixes = parts.Prefixes.ToDictionary(p => p.Prefix, p => new PrefixRule(p.Prefix, p.Name, new Regex(p.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), p.Url)),
            Classes = parts.Classes.ToDictionary(c => c.Name, c => new ClassRule(new EntityClass(c.Name), c.Agent, c.Prefixes.ToHashSet(StringComparer.Ordinal), c.Biolink)),
            Groups = parts.Groups.ToDictionary(g => g.Name, g => (IReadOnlySet<EntityClass>)g.Items.Select(i => new EntityClass(i)).ToHashSet()),
            Predicates = parts.Predicates.Select(Predicate).ToDictionary(p => p.Name),
            Lists = parts.Lists.ToDictionary(l => Word<ClosedList>(l.Name), l => (IReadOnlySet<Term>)l.Items.Select(i => new Term(i)).ToHashSet()),
        };
    }

    private static PredicatePart Part(Predicate p) =>
        new(p.Name, p.Sign.Mark(), Words.Of(p.Walk), Names(p.Subjects), Names(p.Objects), p.Biolink, p.Direction, p.Aspect);

    private static Predicate Predicate(PredicatePart p) => new()
    {
        Name = p.Name,
        Sign = Signs.TryParse(p.Sign, out var sign) ? sign : throw new JsonException($"'{p.Sign}' is no sign."),
        Walk = Word<Walk>(p.Walk),
        Subjects = p.Subjects.Select(s => new EntityClass(s)).ToHashSet(),
        Objects = p.Objects.Select(s => new EntityClass(s)).ToHashSet(),
        Biolink = p.Biolink,
        Direction = p.Direction,
        Aspect = p.Aspect,
    };

    private static T Word<T>(string text) where T : struct, Enum =>
        Words.TryParse<T>(text, out var value) ? value : throw new JsonException($"'{text}' is no {typeof(T).Name}.");

    private static string[] Names(IEnumerable<EntityClass> classes) => Sorted(classes.Select(c => c.Name));

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private sealed record Parts(PrefixPart[] Prefixes, ClassPart[] Classes, ListPart[] Groups, PredicatePart[] Predicates, ListPart[] Lists);

    private sealed record PrefixPart(string Prefix, string Name, string Pattern, string? Url);

    private sealed record ClassPart(string Name, bool Agent, string[] Prefixes, string Biolink);

    private sealed record ListPart(string Name, string[] Items);

    private sealed record PredicatePart(
        string Name, string Sign, string Walk, string[] Subjects, string[] Objects, string Biolink, string? Direction, string? Aspect);
}
