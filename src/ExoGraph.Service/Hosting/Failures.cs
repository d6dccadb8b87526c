using System.Net;
using ExoGraph.Service.Documents;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ExoGraph.Service.Hosting;

/// <summary>Says that something went wrong in the form that the asker reads: a page for people, problem JSON for programs. Never a stack trace.</summary>
public static class Failures
{
    private static readonly string[] s_programs = ["/api", "/mcp", "/openapi", "/health"];

    /// <summary>Answers for code that threw.</summary>
    public static Task OfException(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
            ? WriteAsync(context, bad.StatusCode, "The request can't be read.", bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "It is larger than the service allows." : "It is not well formed.")
            : WriteAsync(context, StatusCodes.Status500InternalServerError, "Something went wrong here.", $"It is the service's fault, not yours. Try again; if it stays, report it with the mark {context.TraceIdentifier}.");
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status code.</param>
    /// <param name="title">What happened, in one short sentence.</param>
    /// <param name="detail">What to do.</param>
    public static async Task WriteAsync(HttpContext context, int status, string title, string detail)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = status;
        if (IsForPrograms(context.Request))
        {
            await context.Response.WriteAsJsonAsync(new ProblemDetails { Status = status, Title = title, Detail = detail }, Json.Options, "application/problem+json", CancellationToken.None);
            return;
        }
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" />
            <title>{WebUtility.HtmlEncode(title)} ExoGraph</title><link rel="stylesheet" href="/assets/exograph.css" /></head>
            <body><main id="main"><h1>{WebUtility.HtmlEncode(title)}</h1><p>{WebUtility.HtmlEncode(detail)}</p><p><a href="/">To the front page</a></p></main></body>
            </html>
            """, CancellationToken.None);
    }

    /// <summary>Whether a program asks rather than a person.</summary>
    public static bool IsForPrograms(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return s_programs.Any(p => request.Path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase, out var rest) && (p != "/api" || rest.HasValue));
    }
}
