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
    private static ParameterDoc Sort(IReadOnlyList<string> columns) => new("sort", "Order the rows by this column; with - before it descending.", Words: [.. columns, .. columns.Select(c => "-" + c)]);

    private static readonly ParameterDoc s_limit = new("limit", "How many rows on a page, 1 to 10000; all where it is left out.", "integer");
    private static readonly ParameterDoc s_after = new("after", "What the page before gave as after.", "integer");
    private static readonly ParameterDoc s_graphs = Format("json", "csv", "tsv", "graphml", "cx2", "bibtex");
    private static readonly ParameterDoc s_sources = new("sources", "curated (default), all, or names of packs, with commas between.");

    private static readonly ParameterDoc s_seed = new("seed", "The seed of the networks: the same seed gives the same figures (0).", "integer");

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
        new("cancer", "Only what is hit in this cancer, or in one below it.", Repeated: true),
        s_sources,
        Sort(RowSort.Shared),
        new("pValues", "Compare each row with networks of the same degrees: p-values, corrected for multiple testing.", "boolean"),
        new("null", "The same, and say what those networks gave.", "boolean"),
        new("permutations", "With how many networks (1000).", "integer"),
        s_seed,
        s_limit,
        s_after,
        Format("json", "csv", "tsv", "graphml", "cx2", "cypher", "bibtex"),
    ];

    /// <summary>Of <c>/cuts</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Cuts { get; } =
    [
        new("from", "Where the ways start: a label, synonym, id, class or role.", Repeated: true, Required: true, Example: "miR-19b-3p"),
        new("to", "Where they end. A process with bearers means all its outcomes.", Repeated: true, Required: true, Example: "metastasis"),
        new("capacity", "What it weighs to cut an entity (how hard it is to drug), 1 where it is not given: NAME=WEIGHT, or NAME=never.", Repeated: true, Example: "PTEN=5"),
        new("maxCuts", "The most cuts.", "integer"),
        new("maxHops", "Only ways of at most so many hops; the answer then hits chains, not every walk.", "integer"),
        new("effect", "Only ways of this net effect; the answer then hits chains.", Words: Words.All<EffectWanted>()),
        new("acrossTransfer", "Only ways that pass a transfer; the answer then hits chains.", "boolean"),
        new("minBelief", "Only statements believed at least so much, from 0 to 1.", "number"),
        s_sources,
        new("maxChains", "With a limit: how many chains are hit at the most.", "integer"),
        Format("json", "csv", "tsv", "cypher"),
    ];

    /// <summary>Of <c>/loops</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Loops { get; } =
    [
        new("about", "Only loops that pass this.", Repeated: true),
        new("minLength", "The fewest hops (2); 1 also lists what acts on itself.", "integer"),
        new("maxLength", "The most hops (6), those of transfers included.", "integer"),
        new("k", "The most loops (100).", "integer"),
        new("minBelief", "Only statements believed at least so much, from 0 to 1.", "number"),
        s_sources,
        Format("json", "csv", "tsv", "graphml", "cx2", "cypher", "bibtex"),
    ];

    /// <summary>Of <c>/metapaths</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Metapaths { get; } =
    [
        new("from", "What is joined: an entity, a class or a role.", Repeated: true, Required: true, Example: "miR-19b-3p"),
        new("to", "With what.", Repeated: true, Required: true, Example: "metastasis"),
        new("maxLength", "The most edges, 1 to 4 (4).", "integer"),
        new("damping", "How strongly degrees weigh paths down, 0 to 1 (0.4).", "number"),
        new("permutations", "With how many networks of the same degrees each row is compared (none; 100 where a seed is given).", "integer"),
        s_seed,
        new("sources", "all (default), curated, or names of packs, with commas between."),
        Format("json", "csv", "tsv", "cypher"),
    ];

    /// <summary>Of <c>/search</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Search { get; } =
        [new("q", "A name or a part of one.", Required: true, Example: "miR19b"), new("limit", "How many at the most.", "integer"), Format("json", "csv", "tsv")];

    /// <summary>Of <c>/entities/{id}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Entity { get; } = [Format("json", "csv", "tsv", "svg", "graphml", "cx2", "cypher", "bibtex")];

    /// <summary>Of <c>/publications/{key}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Publication { get; } = [s_graphs];

    /// <summary>Of <c>/mechanisms/{publication}/{local}</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Mechanism { get; } = [Format("json", "csv", "tsv", "svg", "graphml", "cx2", "bibtex")];

    /// <summary>Of <c>/resolve</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Resolve { get; } =
        [new("name", "A name as someone wrote it; each one given.", Repeated: true, Required: true, Example: "miR19b"), new("mirna", "How far miRNA names reach.", Words: Words.All<MicroRnaMatching>()), Format("json", "csv", "tsv")];

    /// <summary>Of <c>/packs</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Packs { get; } = [Format("json", "csv", "tsv")];

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
        Sort(RowSort.Markers),
        s_limit,
        s_after,
        s_graphs,
    ];

    /// <summary>Of <c>/carriers</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Carriers { get; } =
    [
        new("drug", "Only carriers of this drug or other payload.", Repeated: true, Example: "doxorubicin"),
        new("cancer", "Only carriers set in, or treating, this tumour or one below it.", Repeated: true),
        new("targeting", "Only carriers that home to this cell, tissue, tumour or molecule.", Repeated: true),
        new("model", "Only carriers seen in this species or model.", Repeated: true, Example: "mouse"),
        new("loading", "Only payloads that came in this way: endogenous, electroporation …"),
        new("origin", "Only natural or only engineered carriers.", Words: Words.All<CarrierOrigin>()),
        Sort(RowSort.Carriers),
        s_limit,
        s_after,
        s_graphs,
    ];

    /// <summary>Of <c>/faces</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Faces { get; } =
        [new("about", "Only where this acts or is acted on.", Repeated: true), new("direct", "Only effects that a single statement says.", "boolean"), s_sources, s_limit, s_after, s_graphs];

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

    /// <summary>Of <c>/changes</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Changes { get; } = [new("since", "The graph version of an older answer or link, or its first 8 digits or more.", Required: true, Example: "00000000")];

    /// <summary>Of <c>/audit</c>.</summary>
    public static IReadOnlyList<ParameterDoc> Audit { get; } = [new("kind", "Only findings of this kind.", Words: Words.All<AuditKind>()), Sort(RowSort.Audit), s_limit, s_after, Format("json", "csv", "tsv")];

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
