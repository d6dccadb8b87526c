using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths;

/// <summary>The predicates that these tests use, apart from the records' own vocabulary.</summary>
public static class TestVocabulary
{
    public static readonly Predicate Promotes = Make("promotes", Sign.Plus, Walk.Step);
    public static readonly Predicate Upregulates = Make("upregulates", Sign.Plus, Walk.Step);
    public static readonly Predicate Inhibits = Make("inhibits", Sign.Minus, Walk.Step);
    public static readonly Predicate Regulates = Make("regulates", Sign.Unknown, Walk.Step);
    public static readonly Predicate Engages = Make("engages", Sign.Same, Walk.Step);
    public static readonly Predicate Secretes = Make("secretes", Sign.Same, Walk.Transfer);
    public static readonly Predicate Carries = Make("carries", Sign.Same, Walk.Transfer);
    public static readonly Predicate Delivers = Make("delivers_to", Sign.Same, Walk.Transfer);
    public static readonly Predicate Binds = Make("binds", Sign.None, Walk.Never);

    public static readonly Vocabulary Vocabulary = new()
    {
        Prefixes = new Dictionary<string, PrefixRule>(),
        Classes = new Dictionary<string, ClassRule>(),
        Groups = new Dictionary<string, IReadOnlySet<EntityClass>>(),
        Lists = new Dictionary<ClosedList, IReadOnlySet<Term>>(),
        Predicates = new[] { Promotes, Upregulates, Inhibits, Regulates, Engages, Secretes, Carries, Delivers, Binds }.ToDictionary(p => p.Name),
    };

    private static Predicate Make(string name, Sign sign, Walk walk) =>
        new() { Name = name, Sign = sign, Walk = walk, Subjects = new HashSet<EntityClass>(), Objects = new HashSet<EntityClass>() };
}
