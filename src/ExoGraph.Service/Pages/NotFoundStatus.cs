namespace ExoGraph.Service.Pages;

/// <summary>404 for a page that says itself what is not there.</summary>
public static class NotFoundStatus
{
    /// <summary>Sets the status as the answer starts: a page on which it stands earlier is not rendered at all.</summary>
    public static void AnswerNotFound(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(() =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
