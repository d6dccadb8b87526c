using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Lists;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>What many cargo molecules or genes do, each and together.</summary>
public sealed record ListDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>What became of every name, in the list's order.</summary>
    public required IReadOnlyList<ListNameDocument> Names { get; init; }

    /// <summary>The greatest number of steps that were walked.</summary>
    public required int MaxHops { get; init; }

    /// <summary>Each thing of the list.</summary>
    public required IReadOnlyList<ListItemDocument> Items { get; init; }

    /// <summary>Targets of two or more.</summary>
    public required IReadOnlyList<ListSharedDocument> SharedTargets { get; init; }

    /// <summary>Outcomes that two or more reach.</summary>
    public required IReadOnlyList<ListSharedDocument> SharedOutcomes { get; init; }

    /// <summary>Pathways and processes, most over-represented first.</summary>
    public required IReadOnlyList<OverRepresentationDocument> Pathways { get; init; }

    /// <summary>Outcomes by their process, most over-represented first.</summary>
    public required IReadOnlyList<OverRepresentationDocument> Outcomes { get; init; }

    /// <summary>Whether the time budget ended the search for chains.</summary>
    public bool Truncated { get; init; }

    /// <summary>A link that asks the same again.</summary>
    public required string Permalink { get; init; }

    /// <summary>The document of an answer.</summary>
    public static ListDocument Of(ListAnswer answer, IReadOnlyList<NameResolution> names, DocumentWriter writer, string permalink)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        EntityRef Thing(int item) => writer.RefWithClass(answer.Items[item].Name.Id!.Value);
        ListSharedDocument Shared(ListShared shared) => new(writer.RefWithClass(shared.Id), [.. shared.Hits.Select(h => new ListHitDocument(Thing(h.Item), Words.Of(h.Effect), [.. h.Statements.Select(writer.Write)]))]);
        OverRepresentationDocument Test(OverRepresentation test) => new(writer.RefWithClass(test.Id), test.InList, test.ListSize, test.InUniverse, test.Universe,
            Short(test.Expected), Short(test.PValue), Short(test.Adjusted), [.. test.Members.Select(Thing)]);
        return new ListDocument
        {
            Graph = GraphDocument.Of(answer.Graph),
            Names = [.. Named(names, writer)],
            MaxHops = answer.Query.MaxHops,
            Items = [.. answer.Items.Select((item, i) => new ListItemDocument(Thing(i), item.Counted, [.. item.Targets.Select(writer.RefWithClass)], [.. item.Outcomes.Select(writer.RefWithClass)], [.. item.Chains.Select(writer.Write)]))],
            SharedTargets = [.. answer.Targets.Select(Shared)],
            SharedOutcomes = [.. answer.Outcomes.Select(Shared)],
            Pathways = [.. answer.Pathways.Select(Test)],
            Outcomes = [.. answer.OutcomeTests.Select(Test)],
            Truncated = answer.Truncated,
            Permalink = permalink,
        };
    }

    private static IEnumerable<ListNameDocument> Named(IReadOnlyList<NameResolution> names, DocumentWriter writer)
    {
        var seen = new HashSet<Curie>();
        foreach (var name in names)
        {
            EntityRef[] candidates = [.. name.Candidates.Select(c => new EntityRef(c.Id.Text, c.Label, c.Class.Name))];
            yield return name.Selection switch
            {
                { Id: { } id } => new(name.Asked, writer.RefWithClass(id), !seen.Add(id), null, []),
                { } group => new(name.Asked, null, false, $"'{name.Asked}' is a whole group ({group.Label}); a list holds single things.", []),
                null => new(name.Asked, null, false, name.Problem, candidates),
            };
        }
    }

    /// <summary>Three significant digits: more would feign a precision that the counts do not have.</summary>
    private static double Short(double value) => double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
