namespace ExoGraph.Service.Hosting;

/// <summary>Headers that keep pages safe: no inline script, no framing, no sniffing.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds them to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer-when-downgrade";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        await next(context);
    });
}
