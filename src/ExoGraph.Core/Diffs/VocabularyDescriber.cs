using ExoGraph.Core.Entities;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Diffs;

/// <summary>Describes prefixes, classes, groups and predicates by their fields.</summary>
internal static class VocabularyDescriber
{
    /// <summary>Every part of the vocabulary that a graph's version is a hash of.</summary>
    public static IEnumerable<RecordDescription> Of(Vocabulary vocabulary) =>
    [
        .. vocabulary.Prefixes.Values.Select(p => Part("prefix", p.Prefix, new FieldList().Add("name", p.Name).Add("pattern", p.LocalPattern.ToString()).Add("url", p.UrlTemplate))),
        .. vocabulary.Classes.Values.Select(c => Part("class", c.Class.Name, new FieldList().Add("agent", c.Agent).Add("prefixes", c.Prefixes.Order(StringComparer.Ordinal)).Add("biolink", c.Biolink))),
        .. vocabulary.Groups.Select(g => Part("group", g.Key, new FieldList().Add("classes", Names(g.Value)))),
        .. vocabulary.Predicates.Values.Select(p => Part("predicate", p.Name, new FieldList().Add("sign", p.Sign.Mark()).Add("walk", Words.Of(p.Walk))
            .Add("subjects", Names(p.Subjects)).Add("objects", Names(p.Objects)).Add("biolink", p.Biolink).Add("direction", p.Direction).Add("aspect", p.Aspect))),
    ];

    private static RecordDescription Part(string what, string name, FieldList fields) => new(RecordKind.Vocabulary, $"{what} {name}", "", fields.Fields);

    private static IEnumerable<string> Names(IEnumerable<EntityClass> classes) => classes.Select(c => c.Name).Order(StringComparer.Ordinal);
}
