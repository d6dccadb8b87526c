using ExoGraph.Core.Entities;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Queries;

/// <summary>Builds the pattern of a chain query: what one hop or node must be prunes inside the pattern, what the whole must be filters behind it.</summary>
internal sealed class ChainPattern
{
    private readonly ChainQuery _query;
    private readonly string _types;
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal);

    public ChainPattern(ChainQuery query, Vocabulary vocabulary)
    {
        _query = query;
        _types = Walked.Types(vocabulary);
        _parameters["transferTypes"] = Walked.TransferTypes(vocabulary);
    }

    // Cells and places stand at the ends of a chain only.
    private static string InnerOnly => Walked.Inner("x");

    public EquivalentCypher Build()
    {
        var start = $"(start:Entity WHERE {IsEnd("start", _query.From, "from")})";
        var end = $"(target:Entity WHERE {(_query.To is { } to ? IsEnd("target", to, "to") : $"target.class = '{EntityClass.Outcome}' AND {Node("target")}")})";
        var steps = _query.MaxHops == 1 ? "" : $"""
            (:Entity)
                  ((x:Entity WHERE {InnerOnly} AND {Node("x")})
                   -[r:{_types} WHERE {Hop("r")}]->(:Entity)){"{"}0,{_query.MaxHops - 1}{"}"}
                  
            """.TrimEnd('\n');
        return EquivalentCypher.Of($"""
            {Transfers()}MATCH p = {start}
                  -[first:{_types} WHERE {Hop("first")}]->{steps}{end}
            WITH p, relationships(p) AS hops
            WHERE {string.Join("\n  AND ", new ChainDemands(_query, _parameters).Conditions())}
            RETURN p AS path, [h IN hops | h.id] AS statements, reduce(sign = 1, h IN hops | sign * h.sign) AS netSign
            ORDER BY size(statements), statements
            """, _parameters);
    }

    /// <summary>
    /// What the first or last node must be. Entities to avoid are taken from its list here: with both conditions on the first node
    /// (<c>id IN [many] AND NOT id IN [one]</c>), written as literals before a quantified pattern, Neo4j 5.26.30 was seen to find nothing.
    /// </summary>
    private string IsEnd(string node, Selection selection, string name)
    {
        _parameters[name] = selection.Ids.Where(id => !_query.Avoid.Any(a => a.Ids.Contains(id))).Select(id => id.Text).ToList();
        return $"{node}.id IN ${name} AND NOT coalesce({node}.generic, false)";
    }

    /// <summary>What another node must be to stand in a chain at all.</summary>
    private string Node(string node)
    {
        var generic = $"NOT coalesce({node}.generic, false)";
        if (_query.Avoid.Count == 0) return generic;
        _parameters["avoid"] = _query.Avoid.SelectMany(a => a.Ids).Select(i => i.Text).Distinct().ToList();
        return $"{generic} AND NOT {node}.id IN $avoid";
    }

    /// <summary>What a relationship must be to be a hop.</summary>
    private string Hop(string hop)
    {
        var conditions = new List<string> { $"{hop}.belief > 0" };
        SourceClause.Add(_query.Sources, hop, conditions, _parameters);
        if (_query.MinBelief.Millionths > 0)
        {
            conditions.Add($"{hop}.belief >= $minBelief");
            _parameters["minBelief"] = _query.MinBelief.Value;
        }
        if (_query.Cancer is { } cancer) conditions.Add(IsOneOf($"{hop}.cancer", cancer, "cancer"));
        else if (_query.Context == ContextPolicy.SameCancer) conditions.Add($"{hop}.cancer IS NOT NULL");
        if (_query.Organism is { } organism) conditions.Add(IsOneOf($"{hop}.organism", organism, "organism"));
        if (_query.Biofluid is { } fluid) conditions.Add($"({hop}.biofluid IS NULL OR {IsOneOf($"{hop}.biofluid", fluid, "biofluid")})");
        if (NamesTransfers) conditions.Add($"({hop}.transfer IN transfers OR ({hop}.transfer IS NULL AND NOT type({hop}) IN $transferTypes))");
        return string.Join(" AND ", conditions);
    }

    private bool NamesTransfers => (_query.Donor ?? _query.Recipient ?? _query.Vesicle) is not null;

    /// <summary>The transfers that have the donor, recipient and vesicle asked.</summary>
    private string Transfers()
    {
        if (!NamesTransfers) return "";
        var conditions = new List<string>();
        if (_query.Donor is { } donor) conditions.Add(IsOneOf("t.donor", donor, "donor"));
        if (_query.Recipient is { } recipient) conditions.Add(IsOneOf("t.recipient", recipient, "recipient"));
        if (_query.Vesicle is { } vesicle) conditions.Add(IsOneOf("t.vesicle", vesicle, "vesicle"));
        return $"MATCH (t:Transfer)\nWHERE {string.Join(" AND ", conditions)}\nWITH collect(t.id) AS transfers\n";
    }

    private string IsOneOf(string what, Selection selection, string name)
    {
        _parameters[name] = selection.Ids.Select(i => i.Text).ToList();
        return $"{what} IN ${name}";
    }
}
