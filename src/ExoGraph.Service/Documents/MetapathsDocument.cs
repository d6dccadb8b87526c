using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>By which kinds of paths two things are joined.</summary>
public sealed record MetapathsDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>The starts.</summary>
    public required IReadOnlyList<EntityRef> From { get; init; }

    /// <summary>The ends.</summary>
    public required IReadOnlyList<EntityRef> To { get; init; }

    /// <summary>The greatest number of edges.</summary>
    public required int MaxLength { get; init; }

    /// <summary>How strongly degrees weigh paths down.</summary>
    public required double Damping { get; init; }

    /// <summary>With how many networks of the same degrees each row is compared.</summary>
    public required int Permutations { get; init; }

    /// <summary>The seed of those networks.</summary>
    public required int Seed { get; init; }

    /// <summary>How many pairs of starts and ends were counted.</summary>
    public required long Pairs { get; init; }

    /// <summary>The metapaths, greatest degree-weighted count first.</summary>
    public required IReadOnlyList<MetapathRowDocument> Rows { get; init; }

    /// <summary>Where nothing was counted: why.</summary>
    public string? Reason { get; init; }

    /// <summary>A link that asks the same again.</summary>
    public required string Permalink { get; init; }

    /// <summary>Cypher that returns the same counts on the loaded Neo4j; null where there is none.</summary>
    public string? Cypher { get; init; }

    /// <summary>The document of an answer.</summary>
    public static MetapathsDocument Of(MetapathsAnswer answer, DocumentWriter writer, string permalink, string? cypher)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        return new MetapathsDocument
        {
            Graph = GraphDocument.Of(answer.Graph),
            From = writer.Refs(answer.Query.From),
            To = writer.Refs(answer.Query.To),
            MaxLength = answer.Query.MaxLength,
            Damping = answer.Query.Damping,
            Permutations = answer.Query.Permutations,
            Seed = answer.Query.Seed,
            Pairs = answer.Pairs,
            Rows = [.. answer.Rows.Select(Row)],
            Reason = answer.Reason,
            Permalink = permalink,
            Cypher = cypher,
        };
    }

    private static MetapathRowDocument Row(MetapathRow row) => new(row.Text,
        [.. row.Steps.Select(s => new MetapathStepDocument(s.From.Name, s.Predicate.Name, Words.Of(s.Direction), s.To.Name))], row.Paths, FourDigits(row.Weight),
        row.Null is { } other ? new MetapathNullDocument(FourDigits(other.Mean), FourDigits(other.Deviation), FourDigits(other.PValue), FourDigits(other.Adjusted)) : null);

    private static double FourDigits(double value) => double.Parse(value.ToString("G4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
