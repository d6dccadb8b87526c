using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Statements, one by one or page by page.</summary>
public static class StatementsEndpoint
{
    /// <summary>Maps <c>/statements</c> and <c>/statements/{publication}/{local}</c>.</summary>
    public static void MapStatements(this RouteGroupBuilder api)
    {
        api.MapGet("/statements", List)
            .WithName("statements").WithSummary("Statements in order of id, page by page")
            .WithParameters(ParameterDocs.Statements)
            .Produces<StatementPage>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/statements/{publication}/{local}", Get)
            .WithPath(("publication", "The key of the publication whose file has it.", "wang-2019"), ("local", "The statement's name in its file.", "s1")).WithName("statement").WithSummary("One statement with its evidence")
            .Produces<StatementDocument>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<StatementDocument>, ProblemHttpResult> Get(string publication, string local, Answerer answerer) =>
        answerer.Graph.Snapshot.Knowledge.Statements.TryGetValue(new RecordId(new PublicationKey(publication), local), out var found)
            ? TypedResults.Ok(answerer.Graph.Writer.Write(found)) : Problems.NotFound($"There is no statement '{publication}#{local}'.");

    private static IResult List(HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Statements, parameters => Find(answerer, parameters));

    private static Result<StatementPage> Find(Answerer answerer, Parameters parameters)
    {
        var names = answerer.Graph.Snapshot.Names;
        var limit = parameters.Int("limit", 100, 1, 1000);
        var after = parameters.Text("after");
        var (subject, target, cancer) = (parameters.Selection("subject", names), parameters.Selection("object", names), parameters.Selection("cancer", names));
        var predicates = Predicates(parameters, answerer);
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return new(null, parameters.Errors);
        var all = answerer.Graph.Snapshot.Knowledge.AllStatements.Where(s =>
            (subject is null || subject.Ids.Contains(s.Subject)) && (target is null || target.Ids.Contains(s.Object))
            && (cancer is null || (s.Context.Cancer is { } stated && cancer.Ids.Contains(stated)))
            && (predicates.Count == 0 || predicates.Contains(s.Predicate.Name))).ToList();
        var page = all.SkipWhile(s => after is not null && string.CompareOrdinal(s.Id.Text, after) <= 0).Take(limit + 1).ToList();
        var document = new StatementPage(GraphLookup.Summary(answerer.Graph), all.Count,
            [.. page.Take(limit).Select(answerer.Graph.Writer.Write)], page.Count > limit ? page[limit - 1].Id.Text : null);
        return new(document, []) { Forms = DocumentForms.Of(answerer.Graph, document) };
    }

    private static IReadOnlyList<string> Predicates(Parameters parameters, Answerer answerer)
    {
        var asked = parameters.List("predicate");
        var known = answerer.Graph.Snapshot.Knowledge.Vocabulary.Predicates;
        foreach (var name in asked.Where(n => !known.ContainsKey(n))) parameters.Fail("predicate", $"'{name}' is not one of {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.");
        return asked;
    }
}
