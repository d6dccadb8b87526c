using System.Globalization;
using System.Text.Json.Nodes;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Many things at once.</summary>
public static class ListsEndpoint
{
    /// <summary>The longest list that is made a link, in characters: browsers and most proxies take such an address.</summary>
    public const int LongestLink = 16_000;

    /// <summary>Maps <c>GET</c> and <c>POST /lists</c>; both only read.</summary>
    public static void MapLists(this RouteGroupBuilder api)
    {
        api.MapGet("/lists", (HttpRequest request, Answerer answerer, CancellationToken cancellation) => Asking.Answer(request, ParameterDocs.Lists, parameters => answerer.List(parameters, cancellation)))
            .WithName("lists").WithSummary("What many cargo molecules or genes do: each, in common, and more than chance would bring")
            .WithDescription("Resolves every name and says which were not understood; gives each thing's best chains, targets and outcomes of two or more, and tests which pathways and outcomes are over-represented (hypergeometric, exact; Benjamini and Hochberg). As a table it has the part asked for.")
            .WithParameters(ParameterDocs.Lists)
            .Produces<ListDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapPost("/lists", (ListBody body, Answerer answerer, CancellationToken cancellation) => Post(answerer.List(Parameters(body), cancellation)))
            .WithName("listsOf").WithSummary("The same for a list that is too long for a link").DisableAntiforgery()
            .WithBodyExample(new JsonObject { ["names"] = new JsonArray("miR-21", "miR-19b-3p", "PTEN"), ["maxHops"] = 4 })
            .Produces<ListDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>Maps what the page's form sends, a pasted text or a file, to the page's own link: every answer is a link.</summary>
    public static void MapListUpload(this WebApplication app) => app.MapPost("/lists/file", async (HttpRequest request, CancellationToken cancellation) =>
    {
        var form = await request.ReadFormAsync(cancellation);
        var text = form["names"].ToString();
        foreach (var file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            text += "\n" + await reader.ReadToEndAsync(cancellation);
        }
        var given = form.Where(f => f.Key != "names" && f.Value.ToString() is { Length: > 0 } value && value is not "exact").Select(f => KeyValuePair.Create(f.Key, (IReadOnlyList<string>)[f.Value.ToString()]))
            .Append(KeyValuePair.Create("names", (IReadOnlyList<string>)[Tidy(text)])).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var link = Permalink.Of("/lists", given);
        if (link.Length <= LongestLink) return Results.Redirect(link, preserveMethod: false);
        await Failures.WriteAsync(request.HttpContext, StatusCodes.Status413PayloadTooLarge, "The list is too long for a link.",
            "Send it to /api/v1/lists with POST, or run: exograph lists @FILE");
        return Results.Empty;
    }).DisableAntiforgery().ExcludeFromDescription();

    private static IResult Post(Result<ListDocument> result) => result.Document is { } document ? TypedResults.Ok(document) : Problems.Of(result.Errors);

    /// <summary>One name a line, without remarks and empty lines.</summary>
    private static string Tidy(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.StartsWith('#')));

    private static Parameters Parameters(ListBody body) => new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["names"] = body.Names,
        ["maxHops"] = Given(body.MaxHops?.ToString(CultureInfo.InvariantCulture)),
        ["k"] = Given(body.K?.ToString(CultureInfo.InvariantCulture)),
        ["sources"] = Given(body.Sources),
        ["mirna"] = Given(body.Mirna),
    });

    private static IReadOnlyList<string> Given(string? value) => value is null ? [] : [value];
}
