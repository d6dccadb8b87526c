using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Paths.Carriers;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Cuts;
using ExoGraph.Paths.Faces;
using ExoGraph.Paths.Figures;
using ExoGraph.Paths.Loops;
using ExoGraph.Paths.Markers;
using ExoGraph.Paths.Metapaths;
using ExoGraph.Paths.Sharing;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>Answers requests on one graph: the same for the command, the API and the pages.</summary>
public sealed class Answerer(LoadedGraph graph, LimitOptions limits)
{
    /// <summary>The graph that answers.</summary>
    public LoadedGraph Graph { get; } = graph;

    /// <summary>Traces chains.</summary>
    public ChainsResult Chains(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (ChainRequest.Read(parameters, Graph.Snapshot.Names, limits, Graph.Packs) is not { } query) return new ChainsResult(null, null, parameters.Errors);
        var answer = new ChainFinder(Graph.Snapshot).Find(query, cancellation);
        var cypher = ChainsCypher.Equivalent(query, Graph.Snapshot.Knowledge.Vocabulary);
        var document = Graph.Writer.Write(answer, Permalink.Of("/chains", parameters.Given), cypher.Text) with { CypherNote = CypherNotes.OfChains(cypher) };
        return new ChainsResult(answer, document, []);
    }

    /// <summary>Finds what cancers share.</summary>
    public Result<SharedDocument> Shared(Parameters parameters, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (SharedRequest.Read(parameters, Graph.Packs) is not { } query) return new(null, parameters.Errors);
        if (Within(parameters, "permutations", token => new SharedFinder(Graph.Snapshot).Find(query, token), cancellation) is not { } answer) return new(null, parameters.Errors);
        var rows = answer.Rows.Select(r => new SharedRowDocument(Graph.Writer.RefWithClass(r.Id), r.SameSign,
            [.. r.Cancers.Select(c => new SharedCancerDocument(Graph.Writer.Ref(c.Cancer), [.. c.Hits.Select(h => Graph.Writer.Write(h.Statement))]))],
            r.Significance is { } significance ? SignificanceDocument.Of(significance, parameters.Flag("null")) : null));
        return new(new SharedDocument(GraphDocument.Of(answer.Graph), Words.Of(query.Kind), query.MinCancers, query.Sign?.Mark(), [.. rows],
            Permalink.Of("/shared", parameters.Given), SharedCypher.Of(query, Graph.Snapshot.Knowledge.Vocabulary)), []);
    }

    /// <summary>Finds markers.</summary>
    public Result<MarkersDocument> Markers(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (MarkersRequest.Read(parameters, Graph.Snapshot) is not { } query) return new(null, parameters.Errors);
        return new(MarkersDocument.Of(new MarkersFinder(Graph.Snapshot).Find(query), Graph.Writer, Permalink.Of("/markers", parameters.Given)), []);
    }

    /// <summary>Finds carriers.</summary>
    public Result<CarriersDocument> Carriers(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (CarriersRequest.Read(parameters, Graph.Snapshot) is not { } query) return new(null, parameters.Errors);
        return new(CarriersDocument.Of(new CarriersFinder(Graph.Snapshot).Find(query), Graph.Writer, Permalink.Of("/carriers", parameters.Given)), []);
    }

    /// <summary>Finds opposite effects of one thing.</summary>
    public Result<FacesDocument> Faces(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (FacesRequest.Read(parameters, Graph) is not { } query) return new(null, parameters.Errors);
        return new(FacesDocument.Of(new FacesFinder(Graph.Snapshot).Find(query), Graph.Writer, Graph.Snapshot.Knowledge.Vocabulary, Permalink.Of("/faces", parameters.Given)), []);
    }

    /// <summary>Finds choke points.</summary>
    public Result<CutsDocument> Cuts(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (CutsRequest.Read(parameters, Graph.Snapshot.Names, limits, Graph.Packs) is not { } query) return new(null, parameters.Errors);
        return new(CutsDocument.Of(new CutsFinder(Graph.Snapshot).Find(query, cancellation), Graph.Writer, Permalink.Of("/cuts", parameters.Given), null), []);
    }

    /// <summary>Finds feedback loops.</summary>
    public Result<LoopsDocument> Loops(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (LoopsRequest.Read(parameters, Graph, limits) is not { } query) return new(null, parameters.Errors);
        return new(LoopsDocument.Of(new LoopsFinder(Graph.Snapshot).Find(query, cancellation), Graph.Writer, Permalink.Of("/loops", parameters.Given), null), []);
    }

    /// <summary>Counts metapaths.</summary>
    public Result<MetapathsDocument> Metapaths(Parameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (MetapathsRequest.Read(parameters, Graph) is not { } query) return new(null, parameters.Errors);
        var asked = query.Permutations > 0 ? "permutations" : "maxLength";
        return Within(parameters, asked, token => new MetapathsFinder(Graph.Snapshot).Find(query, token), cancellation) is { } answer
            ? new(MetapathsDocument.Of(answer, Graph.Writer, Permalink.Of("/metapaths", parameters.Given), null), []) : new(null, parameters.Errors);
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

    private string CitationOf(PublicationKey key)
    {
        var citation = Graph.Snapshot.Knowledge.PublicationOf(key)?.Citation;
        return string.IsNullOrEmpty(citation) ? key.Text : citation;
    }
}
