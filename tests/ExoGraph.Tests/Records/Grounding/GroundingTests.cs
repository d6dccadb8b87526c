using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.Records.Grounding;

/// <summary>Every identifier of the records against the vocabulary that it comes from.</summary>
public sealed class GroundingTests
{
    private static IEnumerable<Entity> Entities => ReviewRecords.Known.Entities.Values.OrderBy(e => e.Id);

    private static IEnumerable<(Entity Entity, VocabularyEntry Entry)> Grounded =>
        from entity in Entities
        let entry = ReferenceVocabularies.Find(entity.Id.Prefix, entity.Id.Text)
        where entry is not null
        select (entity, entry);

    [Fact]
    public void Prefixes_OfEveryIdAndXref_AreCheckedOrSaidNotToBe()
    {
        var used = Entities.SelectMany(e => e.Xrefs.Append(e.Id)).Select(id => id.Prefix).ToHashSet();
        Assert.Empty(used.Except(ReferenceVocabularies.Prefixes).Except(ReferenceVocabularies.Unchecked.Keys));
    }

    [Fact]
    public void Ids_OfEveryEntityAndXref_ExistInTheirVocabulary() => Holds(GroundingExceptions.Missing,
        Entities.SelectMany(e => e.Xrefs.Append(e.Id)).Where(id => ReferenceVocabularies.Prefixes.Contains(id.Prefix) && ReferenceVocabularies.Find(id.Prefix, id.Text) is null).Select(id => id.Text));

    [Fact]
    public void Ids_OfEveryEntityAndXref_AreNotObsolete() => Holds(GroundingExceptions.Obsolete,
        Entities.SelectMany(e => e.Xrefs.Append(e.Id)).Where(id => ReferenceVocabularies.Find(id.Prefix, id.Text) is { IsObsolete: true }).Select(id => id.Text));

    [Fact]
    public void Labels_OfEveryEntity_AreTheVocabularysOwn() => Holds(GroundingExceptions.Label,
        Grounded.Where(g => g.Entity.Label != g.Entry.Label).Select(g => $"{g.Entity.Id} {g.Entity.Label} <> {g.Entry.Label}"));

    [Fact]
    public void Parents_OfOneVocabulary_AreAboveTheirChildrenThere() => Holds(GroundingExceptions.Parent,
        from g in Grounded
        from parent in g.Entity.IsA
        where parent.Prefix == g.Entity.Id.Prefix || (g.Entity.Id.Prefix == "mirbase.mature" && parent.Prefix == "mirbase")
        where !ReferenceVocabularies.Ancestors(g.Entity.Id.Prefix, g.Entity.Id.Text).Contains(parent.Text)
        select $"{g.Entity.Id} < {parent}");

    [Fact]
    public void Hairpins_OfEveryMatureMicroRna_AreItsParents() => Holds(new Dictionary<string, string>(),
        Grounded.Where(g => g.Entity.Id.Prefix == "mirbase.mature" && !g.Entry.Parents.Order().SequenceEqual(g.Entity.IsA.Select(p => p.Text).Order())).Select(g => g.Entity.Id.Text));

    /// <summary>What the vocabulary relates, the records relate: or a filter by the wider term would miss the narrower. The root of all cells is no filter.</summary>
    [Fact]
    public void Ancestors_AmongTheRecords_AreReached() => Holds(GroundingExceptions.Unreached,
        from g in Grounded
        where g.Entity.Id.Prefix is "MONDO" or "CL" or "UBERON"
        from above in ReferenceVocabularies.Ancestors(g.Entity.Id.Prefix, g.Entity.Id.Text).Select(a => new Curie(a))
        where above.Text != "CL:0000000" && ReviewRecords.Known.Entities.ContainsKey(above) && !ReviewRecords.Known.Hierarchy.IsA(g.Entity.Id, above)
        select $"{g.Entity.Id} < {above}");

    [Fact]
    public void Synonyms_OfAGroundedEntity_AreNoLabelsOfAnotherTerm() => Holds(GroundingExceptions.Synonym,
        from prefix in ReferenceVocabularies.Prefixes
        let labels = Labels(prefix)
        from entity in Entities.Where(e => e.Id.Prefix == prefix)
        from synonym in entity.Synonyms
        from other in labels[synonym]
        where other.Id != entity.Id.Text && !other.IsObsolete
        select $"{entity.Id} {synonym} = {other.Id}");

    [Fact]
    public void OwnEntities_HaveNoNameThatTheirVocabularyKnows() => Holds(GroundingExceptions.Own,
        from prefix in ReferenceVocabularies.Prefixes.Except(["DOID"])
        let labels = Labels(prefix)
        from entity in Entities.Where(e => e.Id.Prefix == "exo" && MayBear(e.Class, prefix))
        from name in entity.Synonyms.Append(entity.Label)
        from term in labels[name]
        where !term.IsObsolete
        select $"{entity.Id} {name} = {term.Id}");

    [Fact]
    public void Xrefs_NameNoOtherEntity_AndNoneTwice()
    {
        var xrefs = Entities.SelectMany(e => e.Xrefs.Select(x => (Entity: e, Xref: x))).ToArray();
        Holds(GroundingExceptions.Twice,
            xrefs.Where(x => ReviewRecords.Known.Entities.ContainsKey(x.Xref)).Select(x => $"{x.Entity.Id} = {x.Xref}")
                .Concat(xrefs.GroupBy(x => x.Xref).Where(g => g.Count() > 1).Select(g => $"{g.Key} twice")));
    }

    [Fact]
    public void Synonyms_OfAGene_AreNoAliasOfAnother() => Holds(GroundingExceptions.Alias,
        from pair in GenesByAlias()
        select $"{pair.Gene.Id} {pair.Synonym}: {string.Join(", ", pair.Others.Order(StringComparer.Ordinal))}");

    private static IEnumerable<(Entity Gene, string Synonym, string[] Others)> GenesByAlias()
    {
        var byAlias = ReferenceVocabularies.Of("HGNC")!.Values.Where(g => !g.IsObsolete)
            .SelectMany(g => g.Aliases.Select(a => (Alias: a, Gene: g))).ToLookup(a => a.Alias, a => a.Gene, StringComparer.OrdinalIgnoreCase);
        foreach (var gene in Entities.Where(e => e.Id.Prefix == "HGNC"))
            foreach (var synonym in gene.Synonyms)
                if (byAlias[synonym].Where(g => g.Id != gene.Id.Text).Select(g => g.Label).Distinct().ToArray() is { Length: > 0 } others)
                    yield return (gene, synonym, others);
    }

    private static ILookup<string, VocabularyEntry> Labels(string prefix) =>
        ReferenceVocabularies.Of(prefix)!.Values.ToLookup(e => e.Label, StringComparer.OrdinalIgnoreCase);

    private static bool MayBear(EntityClass @class, string prefix) =>
        ReviewRecords.Known.Vocabulary.Classes[@class.Name].Prefixes.Contains(prefix);

    /// <summary>Nothing is found but what is excepted, and every exception is still needed.</summary>
    private static void Holds(IReadOnlyDictionary<string, string> exceptions, IEnumerable<string> found)
    {
        ReferenceData.Require();
        var findings = found.ToHashSet();
        Assert.All(exceptions.Values, reason => Assert.NotEmpty(reason));
        Assert.Empty(findings.Except(exceptions.Keys).Order(StringComparer.Ordinal));
        Assert.Empty(exceptions.Keys.Except(findings).Order(StringComparer.Ordinal));
    }
}
