using System.Text.RegularExpressions;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads <c>vocabulary.yaml</c>. Everything in it must be right before any record can be read.</summary>
internal sealed class VocabularyReader
{
    private static readonly string[] s_lists = ["forms", "loadings", "topologies", "releases", "routes", "purposes"];

    private static readonly Regex s_anything = new("");

    private readonly ReadScope _scope;
    private readonly Dictionary<string, PrefixRule> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassRule> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<EntityClass>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Predicate> _predicates = new(StringComparer.Ordinal);
    private readonly Dictionary<ClosedList, IReadOnlySet<Term>> _lists = [];

    private VocabularyReader(string file, ProblemLog log) => _scope = new ReadScope(file, Empty(), log);

    /// <summary>The vocabulary; null where anything in it is wrong.</summary>
    public static Vocabulary? Read(MapNode root, string file, ProblemLog log)
    {
        var before = log.Count;
        var vocabulary = new VocabularyReader(file, log).Whole(root);
        return log.Count == before ? vocabulary : null;
    }

    private Vocabulary Whole(MapNode root)
    {
        var fields = new Fields(root, "the vocabulary", root.Line, _scope, ["version", "prefixes", "classes", "groups", "predicates", .. s_lists, "modes", "levels", "certainties", "verdicts", "directions", "notices", "audits"]);
        if (fields.Number("version", required: true) is { } version and not 1)
            fields.Fail(fields.LineOf("version"), YamlCodes.BadValue, $"Version {version} of the vocabulary's format is not known; this program reads version 1.");
        Each(fields, "prefixes", Prefix);
        Each(fields, "classes", Class);
        Each(fields, "groups", Group);
        Each(fields, "predicates", Predicate);
        TransferPredicates(fields);
        foreach (var list in Enum.GetValues<ClosedList>())
            _lists[list] = fields.Texts(Words.Of(list), required: true).Select(t => new Term(t.Text)).ToHashSet();
        Same<TransferMode>(fields, "modes");
        Same<EvidenceLevel>(fields, "levels");
        Same<Certainty>(fields, "certainties");
        Same<Verdict>(fields, "verdicts");
        Same<EvidenceDirection>(fields, "directions");
        Same<NoticeKind>(fields, "notices");
        Same<AuditKind>(fields, "audits");
        return new Vocabulary { Prefixes = _prefixes, Classes = _classes, Groups = _groups, Predicates = _predicates, Lists = _lists };
    }

    private static void Each(Fields fields, string name, Action<MapEntry> read)
    {
        foreach (var entry in fields.Map(name, required: true)?.Entries ?? []) read(entry);
    }

    private Fields? Of(MapEntry entry, string what, params IReadOnlyList<string> allowed)
    {
        if (entry.Value is MapNode map) return new Fields(map, what, entry.Line, _scope, allowed);
        _scope.Report(entry.Line, YamlCodes.WrongType, $"'{ReadScope.Shorten(entry.Key)}' should be a map of fields, but it is {entry.Value.What}.");
        return null;
    }

    private void Prefix(MapEntry entry)
    {
        if (Of(entry, "a prefix", "name", "pattern", "url") is not { } fields) return;
        var name = fields.Text("name", required: true);
        var pattern = fields.Text("pattern", required: true);
        var url = fields.Text("url");
        _prefixes[entry.Key] = new PrefixRule(entry.Key, name ?? "", s_anything, url);
        if (name is null || pattern is null) return;
        try
        {
            _prefixes[entry.Key] = new PrefixRule(entry.Key, name, new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), url);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            fields.Fail(fields.LineOf("pattern"), VocabularyCodes.Pattern, $"The pattern '{ReadScope.Shorten(pattern)}' is not a regular expression of the allowed kind.");
        }
    }

    private void Class(MapEntry entry)
    {
        if (Of(entry, "a class", "agent", "prefixes", "biolink") is not { } fields) return;
        var prefixes = fields.Texts("prefixes", required: true);
        foreach (var prefix in prefixes.Where(p => !_prefixes.ContainsKey(p.Text)))
            fields.Fail(prefix.Line, VocabularyCodes.Undefined, $"'{prefix.Text}' is not among the prefixes{Nearest.Hint(prefix.Text, _prefixes.Keys)}");
        _classes[entry.Key] = new ClassRule(new EntityClass(entry.Key), fields.Flag("agent") ?? false, prefixes.Select(p => p.Text).ToHashSet(StringComparer.Ordinal), fields.Text("biolink", required: true) ?? "");
    }

    private void Group(MapEntry entry)
    {
        if (entry.Value is not ListNode list)
        {
            _scope.Report(entry.Line, YamlCodes.WrongType, $"'{ReadScope.Shorten(entry.Key)}' should be a list, but it is {entry.Value.What}.");
            return;
        }
        var members = new HashSet<EntityClass>();
        foreach (var item in list.Items)
        {
            if (item is TextNode text && _classes.TryGetValue(text.Text, out var rule)) members.Add(rule.Class);
            else _scope.Report(item.Line, VocabularyCodes.Undefined, $"The group '{entry.Key}' names {(item is TextNode t ? $"'{t.Text}'" : item.What)}, which is not a class{Nearest.Hint((item as TextNode)?.Text ?? "", _classes.Keys)}");
        }
        _groups[entry.Key] = members;
    }

    private void Predicate(MapEntry entry)
    {
        if (Of(entry, "a predicate", "sign", "walk", "subject", "object", "biolink", "direction", "aspect") is not { } fields) return;
        var mark = fields.Text("sign", required: true);
        var walk = fields.Word<Walk>("walk", required: true) ?? Walk.Never;
        if (mark is null || !fields.IsSound) return;
        if (!Signs.TryParse(mark, out var sign))
            fields.Fail(fields.LineOf("sign"), YamlCodes.UnknownWord, $"'{mark}' is not a sign; known are +, -, =, ?, none.");
        else if (sign == Sign.None != (walk == Walk.Never))
            fields.Fail(fields.LineOf("walk"), VocabularyCodes.SignAndWalk, $"'{entry.Key}' has sign {sign.Mark()} and walk {Words.Of(walk)}; sign none goes with walk never, and no other.");
        _predicates[entry.Key] = new Predicate
        {
            Name = entry.Key,
            Sign = sign,
            Walk = walk,
            Subjects = ClassesOf(fields, "subject"),
            Objects = ClassesOf(fields, "object"),
            Biolink = fields.Text("biolink", required: true) ?? "",
            Direction = fields.Text("direction"),
            Aspect = fields.Text("aspect"),
        };
    }

    private HashSet<EntityClass> ClassesOf(Fields fields, string name)
    {
        var classes = new HashSet<EntityClass>();
        foreach (var text in fields.Texts(name, required: true))
        {
            if (_classes.TryGetValue(text.Text, out var rule)) classes.Add(rule.Class);
            else if (_groups.TryGetValue(text.Text, out var group)) classes.UnionWith(group);
            else fields.Fail(text.Line, VocabularyCodes.Undefined, $"'{text.Text}' is neither a class nor a group{Nearest.Hint(text.Text, _classes.Keys.Concat(_groups.Keys))}");
        }
        return classes;
    }

    private void TransferPredicates(Fields fields)
    {
        foreach (var name in new[] { "secretes", "carries", "delivers_to" })
            if (!_predicates.TryGetValue(name, out var predicate) || predicate.Walk != Walk.Transfer)
                _scope.Report(fields.LineOf("predicates"), VocabularyCodes.SignAndWalk, $"The predicate '{name}' with walk transfer is needed for the hops of transfers.");
    }

    private void Same<T>(Fields fields, string name) where T : struct, Enum
    {
        var written = fields.Texts(name, required: true).Select(t => t.Text).Order(StringComparer.Ordinal).ToList();
        var known = Words.All<T>().Order(StringComparer.Ordinal).ToList();
        if (fields.Has(name) && !written.SequenceEqual(known))
            _scope.Report(fields.LineOf(name), VocabularyCodes.ListDiffers, $"'{name}' must hold exactly {string.Join(", ", known)}.");
    }

    private static Vocabulary Empty() => new()
    {
        Prefixes = new Dictionary<string, PrefixRule>(),
        Classes = new Dictionary<string, ClassRule>(),
        Groups = new Dictionary<string, IReadOnlySet<EntityClass>>(),
        Predicates = new Dictionary<string, Predicate>(),
        Lists = new Dictionary<ClosedList, IReadOnlySet<Term>>(),
    };
}
