using ExoGraph.Core.Audits;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Paths.Carriers;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Cuts;
using ExoGraph.Paths.Faces;
using ExoGraph.Paths.Figures;
using ExoGraph.Paths.Lists;
using ExoGraph.Paths.Loops;
using ExoGraph.Paths.Markers;
using ExoGraph.Paths.Metapaths;
using ExoGraph.Paths.Sharing;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>Answers requests on one graph: the same for the command, the API and the pages.</summary>
public sealed class Answerer(LoadedGraph graph, LimitOptions limits)
{
    /// <summary>The graph that answers.</summary>
    public LoadedGraph Graph { get; } = graph;

    private SortKeys Keys { get; } = new(graph.Writer.LabelOf);

    /// <summary>Traces chains.</summary>
    public ChainsResult Chains(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("chains");
        if (ChainRequest.Read(parameters, Graph.Snapshot.Names, limits, Graph.Packs) is not { } query) return new ChainsResult(null, null, parameters.Errors);
        var answer = new ChainFinder(Graph.Snapshot).Find(query, cancellation);
        told.Done(answer.Chains.Count + answer.Overall.Count, answer.Truncated);
        var cypher = ChainsCypher.Equivalent(query, Graph.Snapshot.Knowledge.Vocabulary);
        var document = Graph.Writer.Write(answer, Permalink.Of("/chains", parameters.Given), cypher.Text) with { CypherNote = CypherNotes.OfChains(cypher) };
        var shown = answer.Chains.Concat(answer.Overall);
        return new ChainsResult(answer, document, [])
        {
            Forms = new ResultForms(Graph, "chains")
            {
                Table = () => ChainTable.Of(Graph, answer),
                Statements = () => shown.SelectMany(c => c.Hops).SelectMany(h => h.Parallel.Prepend(h.Statement)),
                Evidence = () => shown.SelectMany(c => c.Transfers).SelectMany(t => t.Evidence),
                Cypher = document.Cypher,
                Nothing = document.Reason,
            },
        };
    }

    /// <summary>Finds what cancers share.</summary>
    public Result<SharedDocument> Shared(Parameters parameters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("shared");
        var (paging, sort) = (Paging.Read(parameters), RowSort.Read(parameters, RowSort.Shared));
        if (SharedRequest.Read(parameters, Graph.Packs, Graph.Snapshot.Names) is not { } query) return new(null, parameters.Errors);
        if (Within(parameters, "permutations", token => new SharedFinder(Graph.Snapshot).Find(query, token), cancellation) is not { } whole) return new(null, parameters.Errors);
        var answer = whole with { Rows = paging.Of(sort.Of(whole.Rows, Keys.Of)) };
        told.Done(answer.Rows.Count);
        var rows = answer.Rows.Select(r => new SharedRowDocument(Graph.Writer.RefWithClass(r.Id), r.SameSign,
            [.. r.Cancers.Select(c => new SharedCancerDocument(Graph.Writer.Ref(c.Cancer), [.. c.Hits.Select(h => Graph.Writer.Write(h.Statement))]))],
            r.Significance is { } significance ? SignificanceDocument.Of(significance, parameters.Flag("null")) : null));
        var document = new SharedDocument(GraphDocument.Of(answer.Graph), Words.Of(query.Kind), query.MinCancers, query.Sign?.Mark(), [.. rows],
            Permalink.Of("/shared", parameters.Given), SharedCypher.Of(query, Graph.Snapshot.Knowledge.Vocabulary));
        return new(document with { Total = whole.Rows.Count, After = paging.Next(whole.Rows.Count) }, [])
        {
            Forms = new ResultForms(Graph, "shared-" + document.Kind)
            {
                Table = () => AnswerTables.Of(Graph, answer),
                Statements = () => answer.Rows.SelectMany(r => r.Cancers).SelectMany(c => c.Hits).Select(h => h.Statement),
                Cypher = document.Cypher,
            },
        };
    }

    /// <summary>Finds markers.</summary>
    public Result<MarkersDocument> Markers(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("markers");
        var (paging, sort) = (Paging.Read(parameters), RowSort.Read(parameters, RowSort.Markers));
        if (MarkersRequest.Read(parameters, Graph.Snapshot) is not { } query) return new(null, parameters.Errors);
        var whole = new MarkersFinder(Graph.Snapshot).Find(query);
        var answer = whole with { Rows = paging.Of(sort.Of(whole.Rows, Keys.Of)) };
        told.Done(answer.Rows.Count);
        var document = MarkersDocument.Of(answer, Graph.Writer, Permalink.Of("/markers", parameters.Given)) with { Total = whole.Rows.Count, After = paging.Next(whole.Rows.Count) };
        return new(document, [])
        {
            Forms = new ResultForms(Graph, "markers") { Table = () => AnswerTables.Of(document), Statements = () => answer.Rows.SelectMany(r => r.Uses.Select(u => u.Statement).Concat(r.Levels)) },
        };
    }

    /// <summary>Finds carriers.</summary>
    public Result<CarriersDocument> Carriers(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("carriers");
        var (paging, sort) = (Paging.Read(parameters), RowSort.Read(parameters, RowSort.Carriers));
        if (CarriersRequest.Read(parameters, Graph.Snapshot) is not { } query) return new(null, parameters.Errors);
        var whole = new CarriersFinder(Graph.Snapshot).Find(query);
        var answer = whole with { Rows = paging.Of(sort.Of(whole.Rows, Keys.Of)) };
        told.Done(answer.Rows.Count);
        var document = CarriersDocument.Of(answer, Graph.Writer, Permalink.Of("/carriers", parameters.Given)) with { Total = whole.Rows.Count, After = paging.Next(whole.Rows.Count) };
        var transfers = answer.Rows.Select(r => r.Transfer.Id).ToHashSet();
        return new(document, [])
        {
            Forms = new ResultForms(Graph, "carriers")
            {
                Table = () => AnswerTables.Of(document),
                Statements = () => answer.Rows.SelectMany(r => r.Outcomes.Select(o => o.Statement).Concat(r.Treats))
                    .Concat(Graph.Snapshot.Knowledge.AllStatements.Where(s => s.Scope == Core.Statements.Scope.Transfer && s.Context.Transfer is { } transfer && transfers.Contains(transfer))),
                Evidence = () => answer.Rows.SelectMany(r => r.Transfer.Evidence),
            },
        };
    }

    /// <summary>Lists what curation found wrong in its sources.</summary>
    public Result<AuditDocument> Audit(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var (paging, sort) = (Paging.Read(parameters), RowSort.Read(parameters, RowSort.Audit));
        var kind = parameters.Text("kind") is null ? (AuditKind?)null : parameters.Word("kind", default(AuditKind));
        parameters.Texts("format");
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return new(null, parameters.Errors);
        var whole = AuditLookup.Find(Graph, kind);
        var rows = sort.Of(whole.Findings, SortKeys.OfFindings(whole.Findings));
        var document = whole with { Findings = paging.Of(rows), Total = rows.Count, After = paging.Next(rows.Count) };
        return new(document, []) { Forms = new ResultForms(Graph, "audit") { Table = () => AnswerTables.Of(document) } };
    }

    /// <summary>Finds opposite effects of one thing.</summary>
    public Result<FacesDocument> Faces(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("faces");
        var paging = Paging.Read(parameters);
        if (FacesRequest.Read(parameters, Graph) is not { } query) return new(null, parameters.Errors);
        var whole = new FacesFinder(Graph.Snapshot).Find(query);
        var answer = whole with { Rows = paging.Of(whole.Rows) };
        told.Done(answer.Rows.Count + answer.Disputed.Count);
        var document = FacesDocument.Of(answer, Graph.Writer, Graph.Snapshot.Knowledge.Vocabulary, Permalink.Of("/faces", parameters.Given)) with { Total = whole.Rows.Count, After = paging.Next(whole.Rows.Count) };
        return new(document, [])
        {
            Forms = new ResultForms(Graph, "faces")
            {
                Table = () => AnswerTables.Of(Graph, answer),
                Statements = () => answer.Rows.SelectMany(r => r.Promotes.Concat(r.Inhibits)).SelectMany(e => e.Statements).Concat(answer.Disputed.Select(d => d.Statement)),
                Cypher = document.Cypher,
            },
        };
    }

    /// <summary>Finds what many things do, each and together.</summary>
    public Result<ListDocument> List(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("lists");
        if (ListRequest.Read(parameters, Graph.Snapshot.Names, limits, Graph.Packs) is not { } request) return new(null, parameters.Errors);
        var answer = new ListFinder(Graph.Snapshot).Find(request.Query, cancellation);
        told.Done(answer.Items.Count, answer.Truncated);
        var part = parameters.Text("part") ?? ListRequest.Parts[0];
        var document = ListDocument.Of(answer, request.Names, Graph.Writer, Permalink.Of("/lists", parameters.Given));
        return new(document, [])
        {
            Forms = new ResultForms(Graph, "list-" + part)
            {
                Table = () => ListTables.Of(document, part),
                Statements = () => answer.Items.SelectMany(i => i.Chains).SelectMany(c => c.Hops).Select(h => h.Statement)
                    .Concat(answer.Targets.Concat(answer.Outcomes).SelectMany(s => s.Hits).SelectMany(h => h.Statements)),
            },
        };
    }

    /// <summary>Finds choke points.</summary>
    public Result<CutsDocument> Cuts(Parameters parameters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("cuts");
        if (CutsRequest.Read(parameters, Graph.Snapshot.Names, limits, Graph.Packs) is not { } query) return new(null, parameters.Errors);
        var answer = new CutsFinder(Graph.Snapshot).Find(query, cancellation);
        var document = CutsDocument.Of(answer, Graph.Writer, Permalink.Of("/cuts", parameters.Given), CutsCypher.Of(answer, Graph.Snapshot.Knowledge.Vocabulary));
        told.Done(document.Cuts.Count);
        return new(document, []) { Forms = new ResultForms(Graph, "cuts") { Table = () => AnswerTables.Of(document), Cypher = document.Cypher } };
    }

    /// <summary>Finds feedback loops.</summary>
    public Result<LoopsDocument> Loops(Parameters parameters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("loops");
        if (LoopsRequest.Read(parameters, Graph, limits) is not { } query) return new(null, parameters.Errors);
        var answer = new LoopsFinder(Graph.Snapshot).Find(query, cancellation);
        told.Done(answer.Loops.Count);
        var document = LoopsDocument.Of(answer, Graph.Writer, Permalink.Of("/loops", parameters.Given), LoopsCypher.Of(query, Graph.Snapshot.Knowledge.Vocabulary));
        return new(document, [])
        {
            Forms = new ResultForms(Graph, "loops")
            {
                Table = () => AnswerTables.Of(Graph, answer),
                Statements = () => answer.Loops.SelectMany(l => l.Hops).Select(h => h.Statement),
                Cypher = document.Cypher,
            },
        };
    }

    /// <summary>Counts metapaths.</summary>
    public Result<MetapathsDocument> Metapaths(Parameters parameters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var told = QueryTelemetry.Begin("metapaths");
        if (MetapathsRequest.Read(parameters, Graph) is not { } query) return new(null, parameters.Errors);
        var asked = query.Permutations > 0 ? "permutations" : "maxLength";
        if (Within(parameters, asked, token => new MetapathsFinder(Graph.Snapshot).Find(query, token), cancellation) is not { } answer) return new(null, parameters.Errors);
        told.Done(answer.Rows.Count);
        var document = MetapathsDocument.Of(answer, Graph.Writer, Permalink.Of("/metapaths", parameters.Given), MetapathsCypher.Of(query, Graph.Snapshot.Knowledge.Vocabulary));
        return new(document, []) { Forms = new ResultForms(Graph, "metapaths") { Table = () => AnswerTables.Of(document), Cypher = document.Cypher } };
    }

    /// <summary>The figure of a chain of an answer.</summary>
    public string Figure(ChainsAnswer answer, Chain chain, string permalink)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(chain);
        var studies = chain.Hops.SelectMany(h => h.Statement.Evidence).Concat(chain.Transfers.SelectMany(t => t.Evidence))
            .Select(e => e.Study).Distinct().Order().Select(CitationOf).ToList();
        var caption = new FigureCaption(ChainQueryWords.Sentence(answer.Query), Graph.Snapshot.Knowledge.Version.Short, studies, permalink);
        return new ChainFigure(Graph.Snapshot.Knowledge, Graph.Snapshot.Names.EntityOf).Draw(chain, caption);
    }

    /// <summary>An answer within the time budget; null where it takes longer, which is a mistake of the parameter that makes it long: such an answer has no useful part.</summary>
    private T? Within<T>(Parameters parameters, string parameter, Func<CancellationToken, T> find, CancellationToken cancellation) where T : class
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(limits.TimeBudget);
        try
        {
            return find(budget.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            parameters.Fail(parameter, $"The answer takes longer than {limits.TimeBudget.TotalSeconds:0} seconds, which is the limit. Ask for less, or ask on the command line.");
            return null;
        }
    }

    /// <summary>The figure of a mechanism as it is declared: its hops, each of them where it stands, weighed by none.</summary>
    public string Figure(Mechanism mechanism, string permalink)
    {
        ArgumentNullException.ThrowIfNull(mechanism);
        var knowledge = Graph.Snapshot.Knowledge;
        var hops = mechanism.Hops.Select(id => knowledge.Statements[id]).ToList();
        var effect = Signs.Product(hops.Select(h => h.Predicate.Sign));
        var chain = new Chain
        {
            Rank = 1,
            Cost = 0,
            Hops = [.. hops.Select(h => new ChainHop(h, h.Belief, []))],
            Effect = effect,
            Kind = ChainKind.Attested,
            WeakestHop = 1,
            Transfers = [.. hops.Select(h => h.Context.Transfer).OfType<RecordId>().Distinct().Select(t => knowledge.Transfers[t])],
        };
        var caption = new FigureCaption($"{mechanism.Title}: the path as declared in {mechanism.Id.Text}.", knowledge.Version.Short, [CitationOf(mechanism.Id.File)], permalink);
        return new ChainFigure(knowledge, Graph.Snapshot.Names.EntityOf).Draw(chain, caption);
    }

    /// <summary>The figure of what acts on an entity and what it acts on; null where there is nothing to draw.</summary>
    public string? Figure(Core.Entities.Entity entity, string permalink)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var knowledge = Graph.Snapshot.Knowledge;
        var accepted = knowledge.From(entity.Id).Concat(knowledge.To(entity.Id)).Where(s => s.Reading == ReadingKind.Accepted).ToList();
        return new NeighbourhoodFigure(Graph.Snapshot.Names.EntityOf).Draw(entity, accepted, new FigureCaption($"What acts on {entity.Label} ({entity.Id}), and what it acts on.", knowledge.Version.Short, [], permalink));
    }

    private string CitationOf(PublicationKey key)
    {
        var citation = Graph.Snapshot.Knowledge.PublicationOf(key)?.Citation;
        return string.IsNullOrEmpty(citation) ? key.Text : citation;
    }
}
