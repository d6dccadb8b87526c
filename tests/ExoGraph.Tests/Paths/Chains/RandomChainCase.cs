using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>A small random graph with everything that makes chains hard, and random queries on it.</summary>
public sealed class RandomChainCase
{
    private static readonly Predicate[] s_predicates =
        [TestVocabulary.Promotes, TestVocabulary.Promotes, TestVocabulary.Upregulates, TestVocabulary.Inhibits, TestVocabulary.Inhibits, TestVocabulary.Regulates, TestVocabulary.Engages];

    private static readonly int[] s_beliefs = [950_000, 800_000, 430_000, 430_000, 400_000, 400_000, 120_000];
    private static readonly string[] s_studies = ["a-2001", "b-2002", "c-2003"];

    private readonly Random _random;
    private readonly GraphMaker _maker = new();
    private readonly List<string> _vertices = [];

    public RandomChainCase(int seed)
    {
        _random = new Random(seed);
        AddEntities();
        AddStatements(_random.Next(8, 22));
        for (var t = _random.Next(0, 4); t > 0; t--) AddTransfer(t);
        for (var m = _random.Next(0, 7); m > 0; m--) AddMechanism(m);
        Knowledge = _maker.Build();
    }

    public KnowledgeBase Knowledge { get; }

    /// <summary>The names of the filters that <see cref="With"/> knows.</summary>
    public static IReadOnlyList<string> Filters { get; } =
    [
        "to-many", "to-outcomes", "from-many", "via", "avoid", "hops", "k", "effect", "cancer", "donor", "recipient", "vesicle", "biofluid", "organism", "same-cancer",
        "same-study", "across", "attested", "belief", "levels", "rollup", "as-printed", "expand",
    ];

    /// <summary>Chains from where a random walk starts to where it ends, so that most queries have an answer.</summary>
    public ChainQuery Query()
    {
        var first = Pick(Knowledge.AllStatements);
        var end = first.Object;
        for (var more = _random.Next(5); more > 0; more--)
            if (Knowledge.From(end) is { Count: > 0 } next) end = Pick(next).Object;
        return new() { From = GraphMaker.Select(first.Subject.Local), To = GraphMaker.Select(end.Local), K = _random.Next(2, 10), MaxHops = 6 };
    }

    /// <summary>The query with one filter more.</summary>
    public ChainQuery With(ChainQuery query, string filter) => filter switch
    {
        "to-many" => query with { To = Some(3) },
        "to-outcomes" => query with { To = null },
        "from-many" => query with { From = Some(3) },
        "via" => query with { Via = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Some(2))] },
        "avoid" => query with { Avoid = [GraphMaker.Select(Pick(_vertices))] },
        "hops" => query with { MaxHops = _random.Next(1, 4) },
        "k" => query with { K = Pick([1, 3, 1000]) },
        "effect" => query with { Effect = Pick([EffectWanted.Promotes, EffectWanted.Inhibits]) },
        "cancer" => query with { Cancer = Below("cancer0", "cancer1", "cancer2") },
        "donor" => query with { Donor = GraphMaker.Select(Pick(["cell0", "cell1"])) },
        "recipient" => query with { Recipient = GraphMaker.Select(Pick(["cell0", "cell1"])) },
        "vesicle" => query with { Vesicle = GraphMaker.Select(Pick(["ev0", "ev1"])) },
        "biofluid" => query with { Biofluid = GraphMaker.Select(Pick(["fluid0", "fluid1"])) },
        "organism" => query with { Organism = Below("organism0", "organism1", "organism1") },
        "same-cancer" => query with { Context = ContextPolicy.SameCancer },
        "same-study" => query with { Context = ContextPolicy.SameStudy },
        "across" => query with { AcrossTransfer = true },
        "attested" => query with { AttestedOnly = true },
        "belief" => query with { MinBelief = Belief.OfMillionths(Pick([400_000, 400_001, 430_000])) },
        "levels" => query with { Levels = [EvidenceLevel.Text] },
        "rollup" => query with { Rollup = true },
        "as-printed" => query with { IncludeAsPrinted = true },
        "expand" => query with { Expand = true },
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private void AddEntities()
    {
        var genes = _random.Next(3, 7);
        for (var g = 0; g < genes; g++)
        {
            // Two families above the genes, one of them above the other.
            string[] parents = g > 0 && _random.Next(3) == 0 ? [Pick(_vertices)] : [];
            _maker.Entity("gene" + g, EntityClass.Gene, parents, generic: _random.Next(25) == 0);
            _vertices.Add("gene" + g);
        }
        foreach (var cell in new[] { "cell0", "cell1" }) _maker.Entity(cell, EntityClass.Cell, cell == "cell1" && _random.Next(2) == 0 ? ["cell0"] : []);
        foreach (var ev in new[] { "ev0", "ev1" }) _maker.Entity(ev, EntityClass.Vesicle, ev == "ev1" && _random.Next(3) == 0 ? ["ev0"] : [], generic: _random.Next(12) == 0);
        _maker.Entity("out0", EntityClass.Outcome, desirable: -1);
        _vertices.AddRange(["cell0", "cell1", "ev0", "ev1", "out0"]);
        _maker.Entity("cancer0", EntityClass.Tumour);
        _maker.Entity("cancer1", EntityClass.Tumour, ["cancer0"]);
        _maker.Entity("cancer2", EntityClass.Tumour, ["cancer0"]);
        _maker.Entity("organism0", EntityClass.Organism);
        _maker.Entity("organism1", EntityClass.Organism, _random.Next(2) == 0 ? ["organism0"] : []);
        _maker.Entity("fluid0", EntityClass.Biofluid);
        _maker.Entity("fluid1", EntityClass.Biofluid);
    }

    private void AddStatements(int count)
    {
        var genes = _vertices.Where(v => v.StartsWith("gene", StringComparison.Ordinal)).ToArray();
        for (var s = 0; s < count; s++)
        {
            var (subject, @object) = _random.Next(4) == 0 && s > 0
                ? (_maker.Statements[^1].Subject.Local, _maker.Statements[^1].Object.Local)
                : (Pick(_random.Next(3) == 0 ? [.. _vertices.Take(_vertices.Count - 1)] : genes), Pick(_random.Next(3) == 0 ? [.. _vertices] : genes));
            var context = new Context(
                Maybe("cancer0", "cancer1", "cancer2"), Maybe("cell0", "cell1"), Maybe("organism0", "organism1"),
                _random.Next(6) == 0 ? GraphMaker.Id(Pick(["fluid0", "fluid1"])) : null, null);
            if (_random.Next(3) == 0) context = Context.NotStated;
            _maker.Step(
                $"{Pick(s_studies)}#s{_random.Next(100, 1000)}{s}", subject, Pick(s_predicates), @object, Pick(s_beliefs), context, Studies(),
                _random.Next(3) == 0 ? EvidenceLevel.Table : EvidenceLevel.Text, _random.Next(16) == 0 ? ReadingKind.AsPrinted : ReadingKind.Accepted,
                _random.Next(16) == 0 ? Scope.Overall : Scope.Step);
        }
    }

    private void AddTransfer(int number)
    {
        var cargo = _vertices.Where(v => v.StartsWith("gene", StringComparison.Ordinal) && _random.Next(2) == 0).ToArray();
        var context = new Context(Maybe("cancer0", "cancer1"), null, Maybe("organism0", "organism1"), null, null);
        var transfer = _maker.Transfer(
            "c-2003#t" + number, _random.Next(4) == 0 ? null : Pick(["cell0", "cell1"]), Pick(["ev0", "ev1"]), _random.Next(3) == 0 ? null : Pick(["cell0", "cell1"]),
            cargo, Pick(s_beliefs), context, Studies(), _random.Next(2) == 0 ? "fluid" + _random.Next(2) : null);
        // Some steps are set in it.
        for (var n = _random.Next(0, 3); n > 0; n--)
            _maker.Step($"c-2003#u{number}{n}", Pick(_vertices), Pick(s_predicates), Pick(_vertices), Pick(s_beliefs), context with { Cell = transfer.Recipient, Transfer = transfer.Id }, Studies());
    }

    /// <summary>A random walk over statements, declared as a path. It may pass a vertex twice, and share statements with others.</summary>
    private void AddMechanism(int number)
    {
        var path = new List<Statement> { Pick(_maker.Statements) };
        for (var length = _random.Next(2, 7); path.Count < length;)
        {
            var next = _maker.Statements.Where(s => s.Subject == path[^1].Object && s.Scope != Scope.Overall && !path.Any(p => p.Id == s.Id)).ToArray();
            if (next.Length == 0) break;
            path.Add(Pick(next));
        }
        _maker.Mechanism("b-2002#m" + number, [.. path.Select(s => s.Id.Text)]);
    }

    private string[] Studies() => _random.Next(3) == 0 ? [Pick(s_studies), Pick(s_studies)] : [Pick(s_studies)];

    private Core.Identifiers.Curie? Maybe(params string[] names) => _random.Next(3) == 0 ? null : GraphMaker.Id(Pick(names));

    private Selection Some(int most) => GraphMaker.Select([.. Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => Pick(_vertices)).Distinct()]);

    private Selection Below(string top, string left, string right)
    {
        var id = GraphMaker.Id(Pick([top, left, right]));
        return new Selection(id.Local, id.Local, id, [.. Knowledge.Hierarchy.WithDescendants(id).Order()], false);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
