using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Tests.Paths;

namespace ExoGraph.Tests.CoreTests.Naming;

/// <summary>Entities without statements, for tests of names.</summary>
internal static class NameBase
{
    public static NameIndex Of(params Entity[] entities) => new(KnowledgeOf(entities));

    public static KnowledgeBase KnowledgeOf(Entity[] entities, params Transfer[] transfers) => new(
        new GraphVersion("test"), Vocabulary, entities, [], transfers, [], [], [], []);

    public static Entity Entity(string id, string label, EntityClass @class, string[]? synonyms = null, string[]? isA = null, string? process = null) => new()
    {
        Id = new Curie(id),
        Label = label,
        Class = @class,
        Synonyms = synonyms ?? [],
        IsA = [.. (isA ?? []).Select(i => new Curie(i))],
        Process = process is null ? null : new Curie(process),
    };

    private static Vocabulary Vocabulary { get; } = TestVocabulary.Vocabulary with
    {
        Classes = new[] { EntityClass.Gene, EntityClass.ProteinFamily, EntityClass.MicroRna, EntityClass.Process, EntityClass.Outcome, EntityClass.Cell }
            .ToDictionary(c => c.Name, c => new ClassRule(c, true, new HashSet<string>(), "")),
        Groups = new Dictionary<string, IReadOnlySet<EntityClass>> { ["Protein"] = new HashSet<EntityClass> { EntityClass.Gene, EntityClass.ProteinFamily } },
    };
}
