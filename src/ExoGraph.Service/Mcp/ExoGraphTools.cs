using System.ComponentModel;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace ExoGraph.Service.Mcp;

/// <summary>The tools that language models call: the questions of the pages and the API, read-only, with evidence and a link.</summary>
[McpServerToolType]
public sealed class ExoGraphTools(Answerer answerer, IHttpContextAccessor http)
{
    private const string Names = "A name as people write it (miR19b, PD-L1, BMSC, TGF-b1), an identifier (HGNC:9588), ";

    /// <summary>Traces mechanism chains.</summary>
    [McpServerTool(Name = "chains", Title = "Trace mechanism chains", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Traces how an exosomal cargo, cell, gene or drug reaches an outcome, step by step, with the study behind each step. Use it for 'how does X lead to Y', 'what does X do', 'does X promote or inhibit Y'. Chains of kind 'attested' are asserted by one publication as they stand; 'stitched' ones join several and are hypotheses: say so. 'overall' holds effects for which no mechanism is given. An empty answer gives a reason and the nearest miss; it means that the curated literature does not say so, not that it is false.")]
    public ToolAnswer<ChainsDocument> Chains(
        [Description(Names + "or a role or class (Cargo, MicroRNA) where chains start.")] string from,
        [Description("Where they end: an outcome, process, gene or class. Left out: any outcome. 'metastasis' means metastasis in any bearer.")] string? to = null,
        [Description("Entities that every chain must pass.")] string[]? via = null,
        [Description("Entities that no chain may pass.")] string[]? avoid = null,
        [Description("Only steps stated for this cancer or a kind of it.")] string? cancer = null,
        [Description("any (default), promotes or inhibits: the net effect wanted.")] string? effect = null,
        [Description("The most hops, those of vesicle transfer included; 8 by default.")] int? maxHops = null,
        [Description("How many chains, best first; 3 by default.")] int k = 3,
        [Description("Only chains that one publication asserts as they stand.")] bool attested = false,
        [Description("curated (default), all, or names of imported packs.")] string? sources = null,
        CancellationToken cancellation = default)
    {
        var parameters = new ToolParameters().Add("from", from).Add("to", to).Add("via", via).Add("avoid", avoid).Add("cancer", cancer).Add("effect", effect)
            .Add("maxHops", maxHops).Add("k", k).Add("attested", attested).Add("sources", sources).Build();
        var result = answerer.Chains(parameters, cancellation);
        return result.Document is { } document ? new(Link(document.Permalink), document) : throw ToolParameters.Mistakes(result.Errors);
    }

    /// <summary>Finds what cancers share.</summary>
    [McpServerTool(Name = "shared", Title = "Shared across cancers", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds targets, pathways, outcomes or cargo that are hit in several cancers, with the sign and the statements in each. Use it for 'which genes do exosomal miRNAs target in more than one cancer'. A cancer and its kind count once.")]
    public ToolAnswer<SharedDocument> Shared(
        [Description("targets (default), pathways, outcomes or cargo.")] string kind = "targets",
        [Description("In how many cancers at least; 2 by default.")] int minCancers = 2,
        [Description("Only effects of this sign: + (raises), - (lowers) or ? (unknown).")] string? sign = null,
        [Description("curated (default), all, or names of imported packs.")] string? sources = null,
        CancellationToken cancellation = default)
    {
        var result = answerer.Shared(new ToolParameters().Add("kind", kind).Add("minCancers", minCancers).Add("sign", sign).Add("sources", sources).Build(), cancellation);
        return result.Document is { } document ? new(Link(document.Permalink), document) : throw ToolParameters.Mistakes(result.Errors);
    }

    /// <summary>Finds opposite effects of one thing.</summary>
    [McpServerTool(Name = "faces", Title = "Two faces", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds where one cargo, target or vesicle is said to promote and to inhibit the same thing, whether studies contradict each other or only settings differ, and statements with evidence for and against. Use it for 'is X good or bad', 'do studies disagree about X'.")]
    public ToolAnswer<FacesDocument> Faces(
        [Description(Names + "that acts or is acted on. Left out: everything.")] string? about = null,
        [Description("Only effects that a single statement says, not paths.")] bool direct = false)
    {
        var result = answerer.Faces(new ToolParameters().Add("about", about).Add("direct", direct).Build());
        return result.Document is { } document ? new(Link(document.Permalink), document) : throw ToolParameters.Mistakes(result.Errors);
    }

    /// <summary>Looks an entity up.</summary>
    [McpServerTool(Name = "entity", Title = "Look an entity up", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Everything that the graph says of one gene, miRNA, cell, vesicle, cancer, drug, process or outcome: what it is, its identifier, what it acts on, what acts on it, vesicle transfers, evidence, publications. Use search first where the name may mean several things.")]
    public ToolAnswer<EntityDocument> Entity([Description(Names + "of one entity.")] string name) =>
        NamedEntity.Find(answerer.Graph, name, out var error) is { } id && EntityLookup.Find(answerer.Graph, id) is { } document
            ? new(Link("/entities/" + Uri.EscapeDataString(document.Id)), document)
            : throw ToolParameters.Mistakes([error ?? new RequestError("name", $"The curated records do not describe '{name}'.", [])]);

    /// <summary>Finds entities by name.</summary>
    [McpServerTool(Name = "search", Title = "Find entities by name", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds genes, miRNAs, cells, vesicles, cancers, drugs, processes and outcomes by a name or a part of one; case, hyphens, Greek letters, old names and slips are understood. Use it to turn a name into an identifier before other tools, or to see what the graph knows.")]
    public ToolAnswer<SearchDocument> Search(
        [Description("A name or a part of one.")] string text,
        [Description("How many at the most, 1 to 50; 10 by default.")] int limit = 10)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new McpException("text: Say what to look for.");
        return limit is < 1 or > 50 ? throw new McpException($"limit: {limit} is not from 1 to 50.")
            : new(Link("/search?q=" + Uri.EscapeDataString(text)), SearchLookup.Find(answerer.Graph, text, limit));
    }

    /// <summary>Lists what curation found wrong.</summary>
    [McpServerTool(Name = "audit", Title = "Citation audit", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists what curation found wrong in its sources: where the review disagrees with itself, with the papers that it cites, or with the names of genes and cells; what is printed, what is accepted instead, and why. Use it before quoting the review, or for 'is this claim of the review right'.")]
    public ToolAnswer<AuditDocument> Audit([Description("Only findings of this kind: sign, node, framing, reference, nomenclature or cosmetic.")] string? kind = null)
    {
        if (kind is null) return new(Link("/audit"), AuditLookup.Find(answerer.Graph, null));
        return Words.TryParse<AuditKind>(kind, out var only) ? new(Link("/audit?kind=" + kind), AuditLookup.Find(answerer.Graph, only))
            : throw new McpException($"kind: '{kind}' is not one of {string.Join(", ", Words.All<AuditKind>())}.");
    }

    private string Link(string path) => http.HttpContext is { } context ? $"{context.Request.Scheme}://{context.Request.Host}{path}" : path;
}
