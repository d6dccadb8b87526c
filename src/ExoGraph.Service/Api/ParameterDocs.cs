using ExoGraph.Core.Audits;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Text;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>The parameters of each route, as OpenAPI and the API page describe them.</summary>
public static class ParameterDocs
{
    private static readonly ParameterDoc s_graphs = Format("json", "csv", "tsv", "graphml", "cx2", "bibtex");
    private static readonly ParameterDoc s_sources = new("sources", "curated (default), all, or names of packs, with commas between.");

    /// <summary>Of <c>/chains</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Chains { get; } =
    [
        new("from", "Where chains start: a label, synonym, id, class or role.", Repeated: true, Required: true, Example: "miR-19b-3p"),
        new("to", "Where they end; every outcome where it is left out. A process with bearers means all its outcomes.", Repeated: true, Example: "metastasis"),
        new("via", "What they must pass; each one given.", Repeated: true, Example: "PTEN"),
        new("avoid", "What they must not pass.", Repeated: true),
        new("maxHops", "The most hops, those of transfers included.", "integer"),
        new("k", "The most chains.", "integer"),
        new("effect", "The net effect wanted.", Words: Words.All<EffectWanted>()),
        new("cancer", "Every hop states this cancer or one below it.", Repeated: true),
        new("donor", "Transfers from this donor cell only.", Repeated: true),
        new("recipient", "Transfers to this recipient cell only.", Repeated: true),
        new("vesicle", "Transfers by this vesicle only.", Repeated: true),
        new("biofluid", "In this body fluid.", Repeated: true),
        new("organism", "Every hop states this species or model.", Repeated: true),
        new("context", "What the hops must have in common.", Words: Words.All<ContextPolicy>()),
        new("acrossTransfer", "Only chains that pass, or are set in, a transfer.", "boolean"),
        new("attested", "Only chains that one publication asserts as they stand.", "boolean"),
        new("minBelief", "Only statements believed at least so much, from 0 to 1.", "number"),
        s_sources,
        new("levels", "Only statements with evidence at these levels, with commas between.", Words: Words.All<EvidenceLevel>()),
        new("mirna", "How far miRNA names reach.", Words: Words.All<MicroRnaMatching>()),
        new("rollup", "Let a path pass from an entity to its parents; such a chain is stitched.", "boolean"),
        new("asPrinted", "Walk readings kept as printed too.", "boolean"),
        new("expand", "List parallel statements as chains of their own.", "boolean"),
        Format("json", "csv", "tsv", "svg", "graphml", "cx2", "cypher", "bibtex"),
    ];

    /// <summary>Of <c>/shared</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Shared { get; } =
    [
        new("kind", "What is looked for.", Words: Words.All<SharedKind>()),
        new("minCancers", "In how many cancers at least.", "integer"),
        new("sign", "Only effects of this sign.", Words: ["+", "-", "?"]),
        s_sources,
        Format("json", "csv", "tsv", "graphml", "cx2", "cypher", "bibtex"),
    ];

    /// <summary>Of <c>/search</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Search { get; } =
        [new("q", "A name or a part of one.", Required: true, Example: "miR19b"), new("limit", "How many at the most.", "integer"), Format("json", "csv", "tsv")];

    /// <summary>Of <c>/entities/{id}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Entity { get; } = [Format("json", "csv", "tsv", "graphml", "cx2", "cypher", "bibtex")];

    /// <summary>Of <c>/publications/{key}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Publication { get; } = [s_graphs];

    /// <summary>Of <c>/mechanisms/{publication}/{local}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Mechanism { get; } = [Format("json", "csv", "tsv", "svg", "graphml", "cx2", "bibtex")];

    /// <summary>Of <c>/entities/{id}/neighbourhood</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Neighbourhood { get; } =
        [new("depth", "How many statements away, 1 to 3.", "integer"), new("limit", "How many entities at the most.", "integer"), Format("json", "csv", "tsv", "graphml", "cx2", "cypher", "bibtex")];

    /// <summary>Of <c>/markers</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Markers { get; } =
    [
        new("cancer", "Only markers of this tumour or one below it.", Repeated: true, Example: "ovarian cancer"),
        new("biofluid", "Only markers measured in this fluid.", Repeated: true, Example: "serum"),
        new("purpose", "Only markers for this purpose: diagnosis, prognosis, prediction, distinguishing …"),
        new("asPrinted", "Count markers that are kept only as printed too.", "boolean"),
        s_graphs,
    ];

    /// <summary>Of <c>/carriers</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Carriers { get; } =
    [
        new("drug", "Only carriers of this drug or other payload.", Repeated: true, Example: "doxorubicin"),
        new("cancer", "Only carriers set in, or treating, this tumour or one below it.", Repeated: true),
        new("loading", "Only payloads that came in this way: endogenous, electroporation …"),
        new("origin", "Only natural or only engineered carriers.", Words: Words.All<CarrierOrigin>()),
        s_graphs,
    ];

    /// <summary>Of <c>/faces</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Faces { get; } =
        [new("about", "Only where this acts or is acted on.", Repeated: true), new("direct", "Only effects that a single statement says.", "boolean"), s_sources, s_graphs];

    /// <summary>Of <c>/lists</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Lists { get; } =
    [
        new("names", "Names of miRNAs, genes or other things: one each, or many in one text, one a line or with commas, semicolons or tabs between.", Repeated: true, Required: true, Example: "miR-21"),
        new("maxHops", "The most steps from a thing to what it reaches; 4 where it is left out.", "integer"),
        new("k", "How many chains of each thing, 1 to 20.", "integer"),
        s_sources,
        new("mirna", "How far miRNA names reach.", Words: Words.All<MicroRnaMatching>()),
        new("part", "Which part a table (csv, tsv) has.", Words: ListRequest.Parts),
        s_graphs,
    ];

    /// <summary>Of <c>/audit</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Audit { get; } = [new("kind", "Only findings of this kind.", Words: Words.All<AuditKind>()), Format("json", "csv", "tsv")];

    /// <summary>Of <c>/statements</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Statements { get; } =
    [
        new("subject", "What acts.", Repeated: true),
        new("object", "What is acted on.", Repeated: true),
        new("cancer", "In this cancer or one below it.", Repeated: true),
        new("predicate", "Predicates, with commas between."),
        new("limit", "How many on a page, 1 to 1000.", "integer"),
        new("after", "The id after which the page starts."),
        s_graphs,
    ];

    /// <summary>The formats that a route with these parameters has.</summary>
    public static IReadOnlyList<string> FormatsOf(IReadOnlyList<ParameterDoc> parameters) => parameters.FirstOrDefault(p => p.Name == "format")?.Words ?? ["json"];

    private static ParameterDoc Format(params string[] words) =>
        new("format", $"The form of the answer; the Accept header serves as well. {string.Join(", ", words.Select(w => $"{w}: {ResultFormat.Of(w)!.Meaning}"))}.", Words: words);
}
